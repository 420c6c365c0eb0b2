package frontdesk.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeTest {
  private static final Screener SCREENER = Screeners.SOURCE.rulesOnly();

  @ParameterizedTest(name = "{0}: case {index}")
  @CsvSource({
    "NEGATED, i have no chest pain",
    "NEGATED, göğüs ağrım yok",
    "PAST, i had a heart attack in 2015",
    "HYPOTHETICAL, can the procedure cause chest pain",
    "PRESENT, i have chest pain",
    "PRESENT, i had a stroke in 2015 and my face is drooping now",
    "PRESENT, not fever but my chest hurts",
    "PRESENT, could this be a heart attack"
  })
  void aCueLowersOnlyWhatItIsScopedTo(Standing strongest, String text) {
    assertThat(SCREENER.screen(text).evidence())
        .extracting(Evidence::standing)
        .contains(strongest)
        .satisfies(
            all ->
                assertThat(all.contains(Standing.PRESENT))
                    .isEqualTo(strongest == Standing.PRESENT));
  }
}
