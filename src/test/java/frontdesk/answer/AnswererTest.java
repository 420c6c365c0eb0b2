package frontdesk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.catalogue.Catalogue;
import frontdesk.catalogue.CatalogueReader;
import frontdesk.catalogue.Clinic;
import frontdesk.catalogue.Entry;
import frontdesk.intent.Classification;
import frontdesk.intent.ScoredLabel;
import frontdesk.language.Glossary;
import frontdesk.screening.ScreenedText;
import frontdesk.screening.Screener;
import frontdesk.screening.Screeners;
import frontdesk.screening.Screening;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswererTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Catalogue CATALOGUE = CatalogueReader.read(Path.of("faq")).catalogue();
  private static final Screener SCREENER = Screeners.shipped();
  private static final Context SPINE =
      new Context(Optional.of("rf-neurotomy"), Optional.empty(), Optional.empty(), List.of());

  private static Answerer answerer(boolean requireReview) {
    var open = Clinic.unconfigured();
    var clinic =
        new Clinic(
            open.name(),
            open.phone(),
            open.outOfHoursPhone(),
            open.site(),
            open.address(),
            open.emergencyDepartment(),
            open.emergencyNumber(),
            Map.of(),
            open.hours(),
            open.languages(),
            requireReview);
    return new Answerer(CATALOGUE, Glossary.of(CATALOGUE), clinic);
  }

  private static ScreenedText screened(String text) {
    return ((Screening.Clear) SCREENER.screen(text)).text();
  }

  private static Answer answer(String text, Context context, String... labels) {
    var ranked =
        Stream.of(labels).map(label -> new ScoredLabel(label, 1.0 / labels.length)).toList();
    var sure = new Classification.Confident(ranked, 0.9);
    return answerer(false).answer(screened(text), sure, context, Locale.ENGLISH, TODAY).answer();
  }

  private static List<String> ids(List<Entry> entries) {
    return entries.stream().map(entry -> entry.id().value()).toList();
  }

  @Test
  void aJointFactNeverAnswersAQuestionAboutTheSpine() {
    assertThat(
            answer(
                "how long does it take for my spine", Context.EMPTY, "joint-denervation-duration"))
        .isInstanceOfSatisfying(
            Answer.Gap.class,
            gap -> {
              assertThat(gap.procedure().id()).isEqualTo("rf-neurotomy");
              assertThat(gap.aspect().orElseThrow().id()).isEqualTo("duration");
            });
  }

  @Test
  void theProcedureOfTheConversationIsRemembered() {
    assertThat(answer("how long does it take", SPINE, "joint-denervation-duration"))
        .isInstanceOf(Answer.Gap.class);
  }

  @Test
  void aCounterpartTakesThePlaceOfTheOtherProceduresEntry() {
    assertThat(answer("what are the risks", SPINE, "joint-denervation-complications"))
        .isInstanceOfSatisfying(
            Answer.Curated.class,
            curated -> assertThat(ids(curated.entries())).containsExactly("rf-neurotomy-risks"));
  }

  @Test
  void aNamedProcedureOutweighsTheConversation() {
    assertThat(answer("and for the knee?", SPINE, "rf-neurotomy-risks"))
        .isInstanceOfSatisfying(
            Answer.Curated.class,
            curated ->
                assertThat(ids(curated.entries()))
                    .containsExactly("joint-denervation-complications"));
  }

  @Test
  void aQuestionThatFitsBothIsAskedBack() {
    assertThat(answer("what are the risks", Context.EMPTY, "rf-neurotomy-risks"))
        .isInstanceOfSatisfying(
            Answer.WhichProcedure.class, which -> assertThat(which.options()).hasSize(2));
  }

  @Test
  void whatHoldsForBothIsAnsweredAtOnce() {
    assertThat(answer("i take warfarin, what now", Context.EMPTY, "anticoagulants"))
        .isInstanceOf(Answer.Curated.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "does denervation of the elbow hurt",
        "how many percent of people feel the knee denervation",
        "will i feel the knee denervation if i take gabapentin"
      })
  void anEntryThatDoesNotSpeakOfWhatIsNamedIsNearAtMost(String question) {
    assertThat(answer(question, Context.EMPTY, "joint-denervation-sedation"))
        .isInstanceOfSatisfying(
            Answer.NotCovered.class,
            declined ->
                assertThat(ids(declined.near())).containsExactly("joint-denervation-sedation"));
  }

  @Test
  void noEntryIsOfferedThatDoesNotSpeakOfWhatIsNamed() {
    var unsure =
        new Classification.Ambiguous(
            List.of(
                new ScoredLabel("joint-denervation-cure", 0.5),
                new ScoredLabel("joint-denervation-what-is", 0.4)),
            0.4);
    var text = screened("does denervation help my elbow");
    assertThat(answerer(false).answer(text, unsure, Context.EMPTY, Locale.ENGLISH, TODAY).answer())
        .isInstanceOf(Answer.NotCovered.class);
  }

  @Test
  void aClinicThatRequiresReviewShowsNoUnreviewedEntry() {
    var sure = new Classification.Confident(List.of(new ScoredLabel("anticoagulants", 1)), 0.9);
    var text = screened("i take warfarin, what now");
    assertThat(answerer(true).answer(text, sure, Context.EMPTY, Locale.ENGLISH, TODAY).answer())
        .isInstanceOf(Answer.NotApproved.class);
  }
}
