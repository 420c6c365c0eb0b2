package frontdesk.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MeaningMaxentTest {
  private static final List<String> LABELS = List.of("left", "right");

  @Test
  void partsVectorsThatHaveMostInCommon() {
    var wanted = new int[] {0, 0, 1, 1};
    var vectors = List.of(vector(-0.2f), vector(-0.1f), vector(0.1f), vector(0.2f));
    var model = MeaningMaxent.train(LABELS, vectors, wanted, new Maxent.Parameters(60, 1e-4));
    assertThat(model.evaluate(SentenceVectors.features(vector(-0.15f)))[0]).isGreaterThan(0.9);
    assertThat(model.evaluate(SentenceVectors.features(vector(0.15f)))[0]).isLessThan(0.1);
  }

  /** The mean that was taken out for learning must not be missing afterwards. */
  @Test
  void isUndecidedInTheMiddle() {
    var wanted = new int[] {0, 1};
    var vectors = List.of(vector(0.3f), vector(0.5f));
    var model = MeaningMaxent.train(LABELS, vectors, wanted, new Maxent.Parameters(60, 1e-4));
    assertThat(model.evaluate(SentenceVectors.features(vector(0.4f)))[0])
        .isCloseTo(0.5, within(0.01));
  }

  /** One in all components but the first. */
  private static float[] vector(float first) {
    var vector = new float[SentenceVectors.DIMENSION];
    IntStream.range(1, vector.length).forEach(i -> vector[i] = 1);
    vector[0] = first;
    return vector;
  }
}
