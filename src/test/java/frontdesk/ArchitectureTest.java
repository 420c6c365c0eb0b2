package frontdesk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import frontdesk.screening.ScreenedText;
import java.util.List;
import java.util.stream.Stream;

/** The folders tell the flow, and nothing runs against it. */
@AnalyzeClasses(packages = "frontdesk", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final List<String> FLOW =
      List.of("message", "language", "screening", "intent", "answer", "reply", "chat");

  @ArchTest
  static final ArchRule catalogueImportsNone =
      noClasses()
          .that()
          .resideInAPackage("frontdesk.catalogue..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              packages(
                  Stream.concat(FLOW.stream(), Stream.of("channel", "delivery", "store", "cli"))));

  @ArchTest static final ArchRule messageComesFirst = importsOnlyEarlierStages("message");

  @ArchTest static final ArchRule languageComesSecond = importsOnlyEarlierStages("language");

  @ArchTest static final ArchRule screeningComesThird = importsOnlyEarlierStages("screening");

  @ArchTest static final ArchRule intentComesFourth = importsOnlyEarlierStages("intent");

  @ArchTest static final ArchRule answerComesFifth = importsOnlyEarlierStages("answer");

  @ArchTest static final ArchRule replyComesSixth = importsOnlyEarlierStages("reply");

  @ArchTest static final ArchRule chatComesLast = importsOnlyEarlierStages("chat");

  @ArchTest
  static final ArchRule nobodyImportsChannelOrCli =
      noClasses()
          .that()
          .resideOutsideOfPackages("frontdesk.channel..", "frontdesk.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("frontdesk.channel..", "frontdesk.cli..");

  @ArchTest
  static final ArchRule channelsSeeChatMessageReplyAndCatalogueOnly =
      noClasses()
          .that()
          .resideInAPackage("frontdesk.channel..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              packages(Stream.of("language", "screening", "intent", "answer", "store", "cli")));

  @ArchTest
  static final ArchRule onlyScreeningMakesAScreenedText =
      noClasses()
          .that()
          .resideOutsideOfPackage("frontdesk.screening")
          .should()
          .callConstructor(ScreenedText.class, String.class, List.class);

  @ArchTest
  static final ArchRule openNlpStaysInLanguage =
      noClasses()
          .that()
          .resideOutsideOfPackage("frontdesk.language")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("opennlp..");

  @ArchTest
  static final ArchRule controllersAreHidden =
      classes().that().haveSimpleNameEndingWith("Controller").should().notBePublic();

  @ArchTest
  static final ArchRule noCycles =
      SlicesRuleDefinition.slices().matching("frontdesk.(*)..").should().beFreeOfCycles();

  private static ArchRule importsOnlyEarlierStages(String stage) {
    var later = FLOW.subList(FLOW.indexOf(stage) + 1, FLOW.size());
    return noClasses()
        .that()
        .resideInAPackage("frontdesk." + stage + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            packages(
                Stream.concat(later.stream(), Stream.of("channel", "delivery", "store", "cli"))));
  }

  private static String[] packages(Stream<String> names) {
    return names.map(name -> "frontdesk." + name + "..").toArray(String[]::new);
  }
}
