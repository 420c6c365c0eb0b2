package frontdesk.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainReadingTest {
  private static final Lexicon LEXICON =
      Lexicon.of(
          Collections.nCopies(
              2,
              "my chest hurts i want to kill myself i need help pain everywhere göğsüm ağrıyor fever"));

  private static final PlainReading READING = new PlainReading(LEXICON);

  @ParameterizedTest(name = "disguise {index}")
  @CsvFileSource(
      resources = "/frontdesk/language/disguises.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      quoteCharacter = '\0')
  void aDisguisedTextIsReadAsItIsMeant(String typed, String plain) {
    assertThat(READING.of(Normaliser.normalise(typed))).isEqualTo(plain);
  }

  @ParameterizedTest(name = "text {index}")
  @ValueSource(strings = {"", "   ", "a", "🆘", "1 2 3 4", "*", "a*b", ". . . .", "٣٨"})
  void readingAPlainTextAgainChangesNothing(String text) {
    var once = READING.of(Normaliser.normalise(text));
    assertThat(READING.of(once)).isEqualTo(once);
  }

  @Test
  void aLongStringOfLettersCostsLittle() {
    var hostile = List.of("mychest".repeat(2_000), "a ".repeat(10_000), "🩸".repeat(5_000));
    assertTimeout(Duration.ofSeconds(5), () -> hostile.forEach(READING::of));
  }
}
