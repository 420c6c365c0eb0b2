package frontdesk.screening;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import frontdesk.language.Lexicon;
import frontdesk.language.Normaliser;
import frontdesk.language.PlainReading;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Hostile texts. Without fuzzing mode the corpus beside the test class is replayed; {@code mvn
 * verify -Pfuzz} looks for new ones.
 */
class ScreeningFuzzTest {
  private static final PlainReading READING =
      new PlainReading(Lexicon.of(List.of("my chest hurts", "my chest hurts")));

  @FuzzTest(maxDuration = "10m")
  void normalisingTwiceEqualsOnce(@Nullable String fuzzed) {
    var once = Normaliser.normalise(Objects.requireNonNullElse(fuzzed, ""));
    assertThat(Normaliser.normalise(once)).isEqualTo(once);
    assertThat(Normaliser.normalise(READING.of(once))).isNotNull();
  }

  @FuzzTest(maxDuration = "10m")
  void screeningNeverThrowsAndRepeatsItself(@Nullable String fuzzed) {
    var text = Objects.requireNonNullElse(fuzzed, "");
    var screening = Screeners.shipped().screen(text);
    assertThat(Screeners.shipped().screen(text))
        .hasSameClassAs(screening)
        .extracting(Screening::evidence)
        .isEqualTo(screening.evidence());
  }
}
