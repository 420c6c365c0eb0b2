package frontdesk.language;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.language.LanguageDetector.Detected;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectorTest {
  private static final Locale TURKISH = Locale.of("tr");

  private static Detected detect(String text, Optional<Locale> usual) {
    var normalised = Normaliser.normalise(text);
    return new LanguageDetector().detect(normalised, Tokeniser.tokenise(normalised), usual);
  }

  private static Detected detected(String code) {
    return code.equals("en") || code.equals("tr")
        ? new Detected.Served(Locale.of(code))
        : new Detected.NotServed(code);
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/frontdesk/language/languages.tsv",
      delimiter = '\t',
      numLinesToSkip = 1)
  void theLanguageOfAMessageIsTold(String code, String text) {
    assertThat(detect(text, Optional.empty())).isEqualTo(detected(code));
  }

  @ParameterizedTest
  @CsvSource({
    "my kettle went straight out of my hand, true",
    "bought the rope, true",
    "elim tutmuyo bardak dustu, false",
    "ich habe schmerzen in der brust, false",
    "'', false"
  })
  void aTextIsInTheLanguageOfItsEverydayWords(String text, boolean isEnglish) {
    assertThat(LanguageDetector.isWrittenIn(Locale.ENGLISH, Tokeniser.tokenise(text)))
        .isEqualTo(isEnglish);
  }

  @ParameterizedTest
  @ValueSource(strings = {"how long does it take", "thanks a lot"})
  void aMessageThatTellsItsLanguageOverridesTheUsualOne(String text) {
    assertThat(detect(text, Optional.of(TURKISH))).isEqualTo(new Detected.Served(Locale.ENGLISH));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "😀", "123", "?", "rf", "ok ok"})
  void aMessageThatTellsNothingIsInTheUsualLanguage(String text) {
    assertThat(detect(text, Optional.of(TURKISH))).isEqualTo(new Detected.Served(TURKISH));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "😀", "123", "hola", "bonjour", "merci bien"})
  void aShortMessageIsNeverGuessedToBeForeign(String text) {
    assertThat(detect(text, Optional.empty())).isEqualTo(new Detected.Served(Locale.ENGLISH));
  }
}
