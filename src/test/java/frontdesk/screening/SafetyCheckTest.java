package frontdesk.screening;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.catalogue.CatalogueReader;
import frontdesk.catalogue.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafetyCheckTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @Test
  void theShippedRulesFireOnTheirExamplesAndLeaveTheCalmOnesAlone() {
    var faq = Path.of("faq");
    assertThat(
            SafetyCheck.check(faq, Path.of("models"), TODAY, CatalogueReader.read(faq).catalogue()))
        .isEmpty();
  }

  @Test
  void everyFaultOfARuleFileIsTold(@TempDir Path faq) throws IOException {
    var safety = Files.createDirectories(faq.resolve("safety"));
    Files.writeString(safety.resolve("words.yml"), "pain: [hurt*]\n");
    Files.writeString(safety.resolve("context.yml"), "negation-before: [\"no\"]\n");
    Files.writeString(
        safety.resolve("chest-pain.yml"),
        """
        id: chest-pain
        rank: 1
        level: urgent
        title: Chest pain
        sources: [S1]
        review: {state: not-reviewed}
        colour: red
        rules:
          - id: chest-hurts
            language: en
            needs:
              - [chest]
              - [<pain>, <ache>]
            examples: [my knee hurts]
          - id: without-example
            language: en
            needs: [[stroke]]
        calm: [a stroke of luck]
        """);
    assertThat(
            SafetyCheck.check(faq, Path.of("models"), TODAY, CatalogueReader.read(faq).catalogue()))
        .extracting(Fault::rule)
        .contains(
            "unknown level",
            "unknown key `colour`",
            "unknown word list `<ache>`",
            "the rule `chest-hurts` does not fire on its example \"my knee hurts\"",
            "the rule `without-example` has no example",
            "the calm message \"a stroke of luck\" is taken over by [`without-example`]");
  }

  @Test
  void aFolderWithoutRulesIsAFaultAndNotAnEmptyRuleBook(@TempDir Path faq) {
    List<Fault> faults =
        SafetyCheck.check(faq, Path.of("models"), TODAY, CatalogueReader.read(faq).catalogue());
    assertThat(faults).extracting(Fault::rule).contains("no red-flag rules");
  }
}
