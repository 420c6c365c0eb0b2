package frontdesk.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {
  private final Locale before = Locale.getDefault();

  @AfterEach
  void restoreLocale() {
    Locale.setDefault(before);
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/frontdesk/language/folding.tsv",
      delimiter = '\t',
      numLinesToSkip = 1)
  void caseAndDiacriticsAreFoldedAway(String typed, String folded) {
    assertThat(Folding.fold(typed)).isEqualTo(folded);
    assertThat(Folding.fold(folded)).as("folded again").isEqualTo(folded);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr", "az", "lt", "en", "und"})
  void theFourTurkishLettersAreOneUnderAnyDefaultLocale(String tag) {
    Locale.setDefault(Locale.forLanguageTag(tag));
    assertThat(Folding.fold("Iıİi")).isEqualTo("iiii");
    assertThat(Folding.fold("INFILTRATION")).isEqualTo("infiltration");
  }

  @Test
  void aDetachedMarkIsDropped() {
    assertThat(Folding.fold("i\u0307g\u0306ne")).isEqualTo("igne");
  }
}
