package frontdesk.channel;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PiecesTest {
  private static final String FAMILY = "👨‍👩‍👧‍👦";

  @Test
  void aTextIsCutBetweenSentences() {
    assertThat(Pieces.of("One. Two is longer. Three.", 20, Locale.ENGLISH))
        .containsExactly("One. Two is longer.", "Three.");
  }

  @Test
  void aSentenceThatIsTooLongIsCutBetweenWords() {
    assertThat(Pieces.of("eins zwei drei vier", 10, Locale.ENGLISH))
        .containsExactly("eins zwei", "drei vier");
  }

  @ParameterizedTest
  @ValueSource(ints = {1_000, 2_000, 4_096})
  void whatAReaderTakesForOneCharacterIsNeverCut(int longest) {
    var text = (FAMILY + "é🇹🇷").repeat(2_000);
    var pieces = Pieces.of(text, longest, Locale.ENGLISH);
    assertThat(String.join("", pieces)).isEqualTo(text);
    assertThat(pieces).allSatisfy(it -> assertThat(it.length()).isBetween(1, longest));
    var characters = BreakIterator.getCharacterInstance(Locale.ENGLISH);
    characters.setText(text);
    var end = 0;
    for (var piece : pieces) {
      end += piece.length();
      assertThat(characters.isBoundary(end)).isTrue();
    }
  }

  @Test
  void aCharacterThatIsLongerThanAMessageIsCutAllTheSame() {
    assertThat(Pieces.of("a" + "\u0301".repeat(30), 10, Locale.ENGLISH)).hasSize(4);
  }

  @Test
  void whatIsShortenedEndsAtAWholeCharacter() {
    assertThat(Pieces.shortened("abc" + FAMILY, 6, Locale.ENGLISH)).isEqualTo("abc…");
  }
}
