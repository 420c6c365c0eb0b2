package frontdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
  @ParameterizedTest
  @CsvSource({"a, a#", "a, a#0", "a#1, a#2", "a#9, a#10", "a, a#withdrawn", "a#99, a#withdrawn"})
  void aLaterWordingIsKnown(String earlier, String later) {
    assertThat(Wording.of(earlier).isBefore(Wording.of(later))).isTrue();
    assertThat(Wording.of(later).isBefore(Wording.of(earlier))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"a, a", "a, b#1", "a#1, a#1", "a#x, a#0", "a#b, a"})
  void anotherMessageOrTheSameWordingIsNotLater(String one, String other) {
    assertThat(Wording.of(one).isBefore(Wording.of(other))).isFalse();
  }

  @Test
  void whatIsLeftOfAMessageThatWasTakenBackIsItsLastWording() {
    assertThat(Wording.of("a").isBefore(Wording.of(Wording.withdrawn("a")))).isTrue();
    assertThat(Wording.withdrawn("a")).startsWith(Wording.later("a"));
  }
}
