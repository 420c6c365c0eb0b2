package frontdesk.intent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FoldsTest {
  @Test
  void nearDuplicatesShareAFold() {
    var folds =
        Folds.deal(
            List.of(
                new Example("a", "how long does the knee denervation take please"),
                new Example("a", "something else entirely"),
                new Example("a", "how long does the knee denervation take")),
            3);
    assertThat(folds[2]).isEqualTo(folds[0]).isNotEqualTo(folds[1]);
  }

  @Test
  void theExamplesOfALabelAreSpreadOverAllFolds() {
    var folds =
        Folds.deal(
            List.of(
                new Example("a", "one"),
                new Example("a", "two"),
                new Example("a", "three"),
                new Example("b", "four")),
            3);
    assertThat(List.of(folds[0], folds[1], folds[2])).containsExactlyInAnyOrder(0, 1, 2);
  }
}
