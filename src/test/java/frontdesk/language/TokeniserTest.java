package frontdesk.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokeniserTest {
  private static List<String> words(String text) {
    return Tokeniser.tokenise(text).stream().map(Token::word).toList();
  }

  @Test
  void wordsAreFoldedAndKnowTheirPlaces() {
    assertThat(Tokeniser.tokenise("My Göğüs"))
        .containsExactly(new Token("my", 0, 2, 0, 0), new Token("gogus", 3, 8, 0, 0));
  }

  @Test
  void anApostropheWithinAWordIsDropped() {
    assertThat(words("can't 'hello' patients' o'clock'"))
        .containsExactly("cant", "hello", "patients", "oclock");
  }

  @Test
  void aNumberEndsWhereLettersStart() {
    assertThat(words("38c t2 10mg")).containsExactly("38", "c", "t", "2", "10", "mg");
  }

  @Test
  void everyEmojiStandsAlone() {
    assertThat(words("help😀😀now")).containsExactly("help", "😀", "😀", "now");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a. b", "a? b", "a! b", "a\nb", "a...b", "a?!? b", "a؟ b"})
  void aSentenceEndsOnceHoweverItIsMarked(String text) {
    assertThat(Tokeniser.tokenise(text)).extracting(Token::sentence).containsExactly(0, 1);
    assertThat(Tokeniser.tokenise(text)).extracting(Token::clause).containsExactly(0, 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a, b", "a; b", "a: b", "a (b", "a,,, b"})
  void aClauseEndsWithinItsSentence(String text) {
    assertThat(Tokeniser.tokenise(text)).extracting(Token::sentence).containsExactly(0, 0);
    assertThat(Tokeniser.tokenise(text)).extracting(Token::clause).containsExactly(0, 1);
  }

  @Test
  void aPointBetweenDigitsEndsNothing() {
    assertThat(Tokeniser.tokenise("38.5 now")).extracting(Token::sentence).containsOnly(0);
    assertThat(Tokeniser.tokenise("38. 5")).extracting(Token::sentence).containsExactly(0, 1);
  }

  @Test
  void signsBeforeTheFirstWordStartNothing() {
    assertThat(Tokeniser.tokenise("...,?! a")).containsExactly(new Token("a", 7, 8, 0, 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "?!...", "'", "-_/", "\uD83D", "a\uDE00"})
  void brokenOrEmptyTextMakesNoTokenOfItsOwn(String text) {
    assertThat(words(text)).isSubsetOf("a");
  }
}
