package frontdesk.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VocabularyTest {
  private static final Vocabulary VOCABULARY =
      Vocabulary.of(
          List.of(
              Map.of("=knee", 1, "kne", 2, "rare", 1),
              Map.of("=knee", 3, "kne", 1),
              Map.of("=hip", 1)));

  private static float value(SparseVector vector, String name) {
    return IntStream.range(0, vector.ids().length)
        .filter(i -> VOCABULARY.name(vector.ids()[i]).equals(name))
        .mapToObj(i -> vector.values()[i])
        .findFirst()
        .orElse(0f);
  }

  @Test
  void featuresAreNumberedInAlphabeticalOrder() {
    assertThat(IntStream.range(0, VOCABULARY.size()).mapToObj(VOCABULARY::name))
        .containsExactly("=hip", "=knee", "kne");
  }

  @Test
  void aPartSeenInOneTextIsLeftOutAndAStemIsKept() {
    assertThat(VOCABULARY.vector(Map.of("rare", 1)).ids()).isEmpty();
    assertThat(VOCABULARY.vector(Map.of("=hip", 1)).ids()).containsExactly(0);
  }

  @Test
  void aVectorHasLengthOneAndAscendingNumbers() {
    var vector =
        VOCABULARY.vector(new TreeMap<>(Map.of("kne", 4, "=knee", 1, "=hip", 2)).descendingMap());
    assertThat(vector.ids()).containsExactly(0, 1, 2);
    assertThat(vector.dot(vector)).isCloseTo(1, within(1e-6));
  }

  @Test
  void whatIsRarerOrWholeOrMoreFrequentWeighsMore() {
    var even = VOCABULARY.vector(Map.of("kne", 1, "=knee", 1, "=hip", 1));
    assertThat(value(even, "=hip")).isGreaterThan(value(even, "=knee"));
    assertThat(value(even, "=knee")).isGreaterThan(value(even, "kne"));
    var repeated = VOCABULARY.vector(Map.of("kne", 5, "=knee", 1, "=hip", 1));
    assertThat(value(repeated, "kne")).isGreaterThan(value(even, "kne"));
  }

  @Test
  void unknownFeaturesMakeAnEmptyVector() {
    var vector = VOCABULARY.vector(Map.of("=neck", 3));
    assertThat(vector.ids()).isEmpty();
    assertThat(vector.dot(VOCABULARY.vector(Map.of("kne", 1)))).isZero();
  }

  @Test
  void vectorsWithoutASharedFeatureAreAtRightAngles() {
    var knee = VOCABULARY.vector(Map.of("=knee", 1));
    assertThat(knee.dot(VOCABULARY.vector(Map.of("=hip", 1)))).isZero();
    assertThat(knee.dot(VOCABULARY.vector(Map.of("=knee", 7)))).isCloseTo(1, within(1e-6));
  }

  @Test
  void aVectorNeverPrintsItsComponents() {
    assertThat(VOCABULARY.vector(Map.of("=knee", 1))).hasToString("SparseVector[1 components]");
  }
}
