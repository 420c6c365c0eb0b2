package frontdesk.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * A message for every rule that only it makes as urgent as it is. They stand apart from the rules,
 * so that a deleted rule turns its case red.
 */
class RuleCasesTest {
  private static final Screener RULES = Screeners.SOURCE.rulesOnly();

  @RuleCase
  void theRulesAloneCatchIt(String rule, String level, String text) {
    assertThat(RULES.screen(text))
        .isInstanceOfSatisfying(
            Screening.Urgent.class,
            urgent -> {
              assertThat(urgent.level().id()).isEqualTo(level);
              assertThat(urgent.evidence()).extracting(Evidence::rule).contains(rule);
            });
  }

  @Test
  void everyRuleHasItsCase() throws IOException {
    var cases =
        Files.readAllLines(Path.of("src/test/resources/frontdesk/screening/rule-cases.tsv"));
    var rules =
        Screeners.SOURCE.book().rules().stream().filter(rule -> !rule.isHint()).map(Rule::id);
    assertThat(cases.stream().skip(1).map(line -> line.split("\t")[0]))
        .containsExactlyInAnyOrderElementsOf(rules.toList());
  }
}
