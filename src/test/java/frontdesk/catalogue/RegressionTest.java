package frontdesk.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frontdesk.language.LanguageDetector;
import frontdesk.language.LanguageDetector.Detected;
import frontdesk.language.Normaliser;
import frontdesk.language.TermIndex;
import frontdesk.language.Tokeniser;
import io.micronaut.context.ApplicationContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults that were found once; each test tells one. */
class RegressionTest {
  @TempDir Path folder;

  private static Clinic clinic(Map<String, Object> settings) {
    try (var context = ApplicationContext.builder(settings).banner(false).start()) {
      return context.getBean(Clinic.class);
    }
  }

  @Test
  void openingHoursReachTheClinic() {
    assertThat(
            clinic(
                    Map.of(
                        "clinic.hours.zone",
                        "Europe/Istanbul",
                        "clinic.hours.monday",
                        "09:00-17:00"))
                .hours())
        .isPresent();
  }

  @Test
  void helpLinesReachTheClinic() {
    assertThat(clinic(Map.of("clinic.lines.tr.crisis", "182")).lines(Locale.of("tr")).crisis())
        .hasValue("182");
  }

  @ParameterizedTest
  @CsvSource({"clinic.require-review,maybe", "clinic.site,not a site", "clinic.languages,''"})
  void aSettingThatMakesNoSenseStopsTheStart(String key, String value) {
    assertThatThrownBy(() -> clinic(Map.of(key, value))).hasStackTraceContaining("ClinicSettings");
  }

  @Test
  void hoursWithAPauseAreNotReadAsWithoutOne() {
    assertThatThrownBy(
            () -> Hours.of("UTC", Map.of("monday", "09:00-12:00-13:00-17:00"), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"can\u00B4t", "can\u1FFDt"})
  void anAcuteAccentIsAnApostropheToo(String typed) {
    assertThat(Normaliser.normalise(typed)).isEqualTo("can't");
  }

  @ParameterizedTest
  @ValueSource(strings = {"e\u200D\u0301", "\uD835\u200B\uDC00"})
  void normalisingTwiceEqualsNormalisingOnce(String text) {
    var once = Normaliser.normalise(text);
    assertThat(Normaliser.normalise(once)).isEqualTo(once);
  }

  @ParameterizedTest
  @ValueSource(ints = {0x3164, 0x115F, 0xE0100})
  void anInvisibleLetterOrSelectorIsGone(int codePoint) {
    var words =
        Tokeniser.tokenise(Normaliser.normalise("ch" + Character.toString(codePoint) + "est"));
    assertThat(words).extracting(frontdesk.language.Token::word).containsExactly("chest");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Guten Tag, ich hatte gestern eine Behandlung am Knie und möchte wissen, wann ich wieder Auto fahren darf.",
        "Bonjour, j'ai eu une intervention au genou hier et je voudrais savoir quand je peux conduire ma voiture.",
        "Hola, ¿cuánto dura el procedimiento y cuándo puedo volver a trabajar después de la intervención?"
      })
  void aLongForeignMessageIsNotServed(String text) {
    var normalised = Normaliser.normalise(text);
    assertThat(
            new LanguageDetector()
                .detect(normalised, Tokeniser.tokenise(normalised), Optional.empty()))
        .isInstanceOf(Detected.NotServed.class);
  }

  @ParameterizedTest
  @CsvSource({"no real feeling or feeling legs,no .. feeling legs", "x y a b y c d z,x .. y .. z"})
  void aGapMayPassOverAFirstFit(String text, String term) {
    assertThat(TermIndex.of(List.of(term), _ -> false, 2026).find(Tokeniser.tokenise(text)))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en/knee/knee-duration.md|related: [greeting]|related: [Greet_Ing]",
        "procedures.yml|    names: {en: Knee treatment}|    names: {}",
        "procedures.yml|asks-procedure: true|asks-procedure: yes",
      })
  void aFaultIsTold(String file, String text, String instead) throws Exception {
    assertThat(SampleFaq.in(folder).replace(file, text, instead).faults()).isNotEmpty();
  }

  @Test
  void anUnknownKeyOfASharedFileIsTold() throws Exception {
    var faq = SampleFaq.in(folder);
    assertThat(faq.replace("procedures.yml", "aspects:", "colour: red\naspects:").faults())
        .isNotEmpty();
  }

  @Test
  void twoLettersMissingOfEightAreForgiven() {
    assertThat(frontdesk.language.WordIndex.of(List.of("shoulder"), _ -> false).matching("sholdr"))
        .hasSize(1);
  }

  @Test
  void aSecondDocumentOfTheSameIdIsTold() throws Exception {
    var faq = SampleFaq.in(folder);
    var text = Files.readString(folder.resolve("documents.yml"));
    assertThat(
            faq.write(
                    "documents.yml", text + text.lines().skip(1).reduce("", (a, b) -> a + b + "\n"))
                .faults())
        .isNotEmpty();
  }

  @Test
  void aMissingLevelIsToldInItsOwnFolder() throws Exception {
    var faq = SampleFaq.in(folder);
    Files.delete(folder.resolve("en/guidance/crisis.md"));
    assertThat(faq.faults().getFirst()).startsWith("en/guidance");
  }
}
