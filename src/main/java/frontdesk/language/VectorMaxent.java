package frontdesk.language;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;

/**
 * Maximum entropy over vectors, learned with OpenNLP's quasi-Newton minimiser. OpenNLP's own event
 * trainer minimises the same, but looks every feature up by its name and keeps doubles.
 */
public final class VectorMaxent {
  /** How far the minimiser looks back, as OpenNLP's trainer has it. */
  private static final int CORRECTIONS = 15;

  private static final int MOST_EVALUATIONS = 30_000;

  private VectorMaxent() {}

  /**
   * Vectors to learn from.
   *
   * @param wanted the label of each, from 0 on
   * @param components the number of components that a vector can have
   */
  @SuppressWarnings("ArrayRecordComponent") // read by the learner alone
  public record Lessons(List<SparseVector> vectors, int[] wanted, int components) {
    public Lessons {
      vectors = List.copyOf(vectors);
    }
  }

  /** The same lessons make the same model. */
  public static LinearModel train(
      List<String> labels, Lessons lessons, Maxent.Parameters parameters) {
    var used = usedComponents(lessons);
    var minimiser =
        new QNMinimizer(
            0, parameters.l2Cost(), parameters.iterations(), CORRECTIONS, MOST_EVALUATIONS);
    var learned = minimiser.minimize(new VectorLoss(packed(lessons, used), labels.size()));
    return LinearModel.of(labels, learned, used, lessons.components());
  }

  /** Ascending; components that no vector has would only cost time and memory. */
  private static int[] usedComponents(Lessons lessons) {
    var used = new BitSet(lessons.components());
    lessons.vectors().forEach(vector -> IntStream.of(vector.ids()).forEach(used::set));
    return used.stream().toArray();
  }

  private static Lessons packed(Lessons lessons, int[] used) {
    var vectors =
        lessons.vectors().stream()
            .map(
                vector ->
                    new SparseVector(
                        IntStream.of(vector.ids())
                            .map(id -> Arrays.binarySearch(used, id))
                            .toArray(),
                        vector.values()))
            .toList();
    return new Lessons(vectors, lessons.wanted(), used.length);
  }
}
