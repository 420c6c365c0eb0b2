package frontdesk.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class WordIndexTest {
  private static final Set<String> KNOWN = Set.of("chess", "bread");

  private static int[] matching(String word, String... patterns) {
    return WordIndex.of(List.of(patterns), KNOWN::contains).matching(word);
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/frontdesk/language/misspellings.tsv",
      delimiter = '\t',
      numLinesToSkip = 1)
  void aLongWordForgivesMoreSlipsThanAShortOne(String pattern, String typed, String matches) {
    assertThat(matching(typed, pattern)).hasSize(matches.equals("yes") ? 1 : 0);
  }

  @Test
  void theNumbersOfAllMatchingPatternsAreTold() {
    assertThat(matching("breathing", "chest", "breathing", "breath*", "b*"))
        .containsExactlyInAnyOrder(1, 2, 3);
  }

  @Test
  void anExactMatchLeavesMisspellingsAlone() {
    assertThat(matching("stroke", "stroke", "stroked")).containsExactly(0);
  }

  @Test
  void aKnownWordIsNoMisspellingButStillMatchesItself() {
    assertThat(matching("chess", "chest")).isEmpty();
    assertThat(matching("chess", "chest", "chess")).containsExactly(1);
    assertThat(matching("chess", "ches*")).containsExactly(0);
  }

  @Test
  void theSamePatternTwiceIsFoundTwice() {
    assertThat(matching("pain", "pain", "pain")).containsExactly(0, 1);
  }

  @Test
  void aWordLongerThanAnyWordMatchesNothing() {
    assertThat(matching("a".repeat(40), "a*")).containsExactly(0);
    assertThat(matching("a".repeat(41), "a*")).isEmpty();
  }
}
