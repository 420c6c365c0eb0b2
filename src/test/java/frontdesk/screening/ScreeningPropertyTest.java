package frontdesk.screening;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.catalogue.Level;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What holds of every message that a rule is told with, whatever stands around it. */
class ScreeningPropertyTest {
  private static final Screener RULES = Screeners.SOURCE.rulesOnly();

  /** A bare cry is one only where little else is said. */
  private static final Set<String> CRIES =
      Screeners.SOURCE.book().rules().stream()
          .filter(rule -> rule.atMostWords() < Integer.MAX_VALUE)
          .map(Rule::id)
          .collect(Collectors.toUnmodifiableSet());

  private static final List<String> HARMLESS =
      List.of(
          "Thank you for the lovely coffee in the waiting room.",
          "Is there a car park near the clinic?",
          "Otobüsle mi geleyim, metroyla mı?",
          "No fever, no redness, and I sleep well.",
          "My neighbour had a stroke ten years ago.",
          "What happens if somebody bleeds during the procedure?");

  @RuleCase
  void harmlessTextNeverLowersWhatARuleFound(String rule, String level, String text) {
    var alone = level(RULES.screen(text)).orElseThrow();
    assertThat(CRIES.contains(rule) ? Stream.of(text) : around(text))
        .allSatisfy(
            longer ->
                assertThat(level(RULES.screen(longer)))
                    .hasValueSatisfying(found -> assertThat(found).isLessThanOrEqualTo(alone)));
  }

  private static Stream<String> around(String text) {
    return HARMLESS.stream()
        .flatMap(harmless -> Stream.of(harmless + " " + text, text + ". " + harmless));
  }

  /** The most urgent level is the least. */
  private static Optional<Level> level(Screening screening) {
    return screening instanceof Screening.Urgent urgent
        ? Optional.of(urgent.level())
        : Optional.empty();
  }
}
