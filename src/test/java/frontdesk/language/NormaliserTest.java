package frontdesk.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NormaliserTest {
  @ParameterizedTest
  @ValueSource(
      ints = {
        0x00AD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFE0F, 0xFEFF, 0x200E, 0x202E, 0x2066, 0xE0001
      })
  void aSignThatNobodySeesDoesNotPartAWord(int codePoint) {
    assertThat(Normaliser.normalise("ch" + Character.toString(codePoint) + "est"))
        .isEqualTo("chest");
  }

  @ParameterizedTest
  @ValueSource(ints = {0x00, 0x07, 0x1B, 0x7F, 0x85, 0x09, 0xA0, 0x2003, 0x3000, 0xFFFD})
  void aControlCharacterOrAnySpaceIsOneSpace(int codePoint) {
    var sign = Character.toString(codePoint);
    assertThat(Normaliser.normalise("chest" + sign + " " + sign + "pain")).isEqualTo("chest pain");
  }

  @ParameterizedTest
  @ValueSource(ints = {0x2018, 0x2019, 0x201B, 0x02BC, 0x2032, 0xFF07, '`'})
  void anApostropheIsStraight(int codePoint) {
    assertThat(Normaliser.normalise("can" + Character.toString(codePoint) + "t"))
        .isEqualTo("can't");
  }

  @ParameterizedTest
  @ValueSource(strings = {"“hot”", "„hot“", "«hot»", "\"hot\"", "＂hot＂"})
  void aQuoteIsStraight(String quoted) {
    assertThat(Normaliser.normalise(quoted)).isEqualTo("\"hot\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a–b", "a—b", "a−b", "a－b"})
  void aDashIsAHyphen(String dashed) {
    assertThat(Normaliser.normalise(dashed)).isEqualTo("a-b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ｃｈｅｓｔ", "𝐜𝐡𝐞𝐬𝐭", "ⓒⓗⓔⓢⓣ", "cheſt"})
  void anOrnamentedLetterIsPlain(String ornamented) {
    assertThat(Normaliser.normalise(ornamented)).isEqualTo("chest");
  }

  @Test
  void aDecomposedLetterIsComposed() {
    assertThat(Normaliser.normalise("go\u0308g\u0306u\u0308s")).isEqualTo("göğüs");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\r\nb", "a \n b", "a\n\n\nb", "a\rb", "a \u200B\n\tb"})
  void aLineEndOutlivesTheSpaceAroundIt(String text) {
    assertThat(Normaliser.normalise(text)).isEqualTo("a\nb");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t ", "\u0000", "\u200B\u202E"})
  void nothingVisibleIsNothing(String text) {
    assertThat(Normaliser.normalise(text)).isEmpty();
  }

  @Test
  void outerSpaceIsGone() {
    assertThat(Normaliser.normalise("\n chest \u200B\n")).isEqualTo("chest");
  }

  @Test
  void plainTextStaysAsItIs() {
    var text = "It's 38.5, isn't it? Yes (since 10:30)!";
    assertThat(Normaliser.normalise(text)).isEqualTo(text);
  }

  @Test
  void normalisingAgainChangesNothingWhateverTheSign() {
    for (var codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
      var once = Normaliser.normalise("a" + Character.toString(codePoint) + " b");
      if (!Normaliser.normalise(once).equals(once)) {
        assertThat(Integer.toHexString(codePoint)).as("code point that changes again").isEmpty();
      }
    }
  }
}
