package frontdesk.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconTest {
  private static final Lexicon LEXICON =
      Lexicon.of(List.of("I can't breathe", "i can't breathe", "rare"));

  @Test
  void aWordSeenOnceMayBeASlipAndIsNotKnown() {
    assertThat(LEXICON.knows("breathe")).isTrue();
    assertThat(LEXICON.knows("rare")).isFalse();
  }

  @Test
  void lettersOfKnownWordsAreSplitIntoThem() {
    assertThat(LEXICON.split("icantbreathe")).hasValue(List.of("i", "cant", "breathe"));
  }

  @Test
  void strayLettersAmongKnownWordsStandTogether() {
    assertThat(LEXICON.split("icantbreathezzq")).hasValue(List.of("i", "cant", "breathe", "zzq"));
  }

  @Test
  void lettersOfAnythingElseAreNotSplit() {
    assertThat(LEXICON.split("zzxqzzxq")).isEmpty();
    assertThat(LEXICON.split("breathe".repeat(100))).isEmpty();
  }
}
