package frontdesk.screening;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.catalogue.Level;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScreenerTest {
  private static final Screener SCREENER = Screeners.shipped();

  @ParameterizedTest(name = "urgent message {index}")
  @CsvFileSource(
      resources = "/frontdesk/screening/urgent.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      quoteCharacter = '\0')
  void anUrgentMessageIsTakenOver(String level, String text) {
    assertThat(SCREENER.screen(text))
        .isInstanceOfSatisfying(
            Screening.Urgent.class, urgent -> assertThat(urgent.level().id()).isEqualTo(level));
  }

  @ParameterizedTest(name = "calm message {index}")
  @CsvFileSource(
      resources = "/frontdesk/screening/calm.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      quoteCharacter = '\0')
  void aCalmMessageIsLetThrough(String text) {
    assertThat(SCREENER.screen(text)).isInstanceOf(Screening.Clear.class);
  }

  @ParameterizedTest(name = "touching message {index}")
  @ValueSource(
      strings = {
        "had a stroke 5 years ago, can i have it done?",
        "can it cause a stroke?",
        "what if i get chest pain afterwards"
      })
  void aRedFlagThatIsNotThereNowIsRemembered(String text) {
    assertThat(SCREENER.screen(text))
        .isInstanceOfSatisfying(
            Screening.Clear.class, clear -> assertThat(clear.touchesRedFlag()).isTrue());
  }

  @Test
  void aTextBeyondTheWorkBoundIsUrgentWithoutBeingRead() {
    assertThat(SCREENER.screen("a ".repeat(Screener.WORK_BOUND)))
        .isEqualTo(new Screening.Urgent(Level.EMERGENCY, Optional.empty(), java.util.List.of()));
  }

  @Test
  void anUrgentSignIsFoundAnywhereInALongText() {
    var friendly = "thank you all for the kind words and the tea at the reception. ".repeat(60);
    assertThat(SCREENER.screen(friendly + "my chest hurts and i cant breathe. " + friendly))
        .isInstanceOf(Screening.Urgent.class);
  }

  @ParameterizedTest(name = "empty message {index}")
  @ValueSource(strings = {"", "   ", "\n\t", "???", "\u200B\u200B"})
  void aMessageWithoutWordsIsClearAndBlank(String text) {
    assertThat(SCREENER.screen(text))
        .isInstanceOfSatisfying(
            Screening.Clear.class, clear -> assertThat(clear.text().isBlank()).isTrue());
  }

  @Test
  void theSameTextGetsTheSameVerdict() {
    var text = "dad collapsed and his face is drooping";
    assertThat(SCREENER.screen(text)).isEqualTo(SCREENER.screen(text));
  }

  @Test
  void evidenceNeverPrintsThePatientsWords() {
    assertThat(SCREENER.screen("my chest really hurts").evidence().toString())
        .doesNotContain("really");
  }
}
