package frontdesk.intent;

import frontdesk.language.LinearModel;
import frontdesk.language.Maxent;
import frontdesk.language.MeaningMaxent;
import frontdesk.language.SentenceVectors;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Labels by the meaning of texts: maximum entropy over sentence vectors, and the examples' vectors
 * to tell how near a text comes to any of them.
 */
final class DenseModel {
  /** Chosen on the first round of blind questions, which measures no longer. */
  private static final Maxent.Parameters PARAMETERS = new Maxent.Parameters(60, 0.015);

  private final List<String> labels;
  private final LinearModel weights;
  private final int[] labelOfExample;

  /** The first component of every example, then the second …: one pass runs through memory. */
  private final float[] components;

  private DenseModel(
      List<String> labels, LinearModel weights, int[] labelOfExample, float[] components) {
    this.labels = labels;
    this.weights = weights;
    this.labelOfExample = labelOfExample;
    this.components = components;
  }

  /**
   * @param vectors those of the examples, in the same order
   */
  static DenseModel train(List<Example> examples, List<float[]> vectors) {
    var labels = labels(examples);
    var wanted = labelOfExample(examples, labels);
    return of(examples, vectors, MeaningMaxent.train(labels, vectors, wanted, PARAMETERS));
  }

  /** With a model trained before from the same examples. */
  static DenseModel of(List<Example> examples, List<float[]> vectors, LinearModel weights) {
    var labels = labels(examples);
    return new DenseModel(labels, weights, labelOfExample(examples, labels), transposed(vectors));
  }

  private static List<String> labels(List<Example> examples) {
    return examples.stream().map(Example::label).distinct().sorted().toList();
  }

  private static int[] labelOfExample(List<Example> examples, List<String> labels) {
    return examples.stream().mapToInt(example -> labels.indexOf(example.label())).toArray();
  }

  private static float[] transposed(List<float[]> vectors) {
    var size = vectors.getFirst().length;
    var components = new float[size * vectors.size()];
    for (var example = 0; example < vectors.size(); example++) {
      for (var i = 0; i < size; i++) {
        components[i * vectors.size() + example] = vectors.get(example)[i];
      }
    }
    return components;
  }

  /**
   * What is thought of a text.
   *
   * @param logProbabilities of each label, in their order
   * @param cosines to each label's nearest example
   */
  record Opinion(List<String> labels, double[] logProbabilities, float[] cosines) {
    double cosine(String label) {
      var at = labels.indexOf(label);
      return at < 0 ? 0 : Math.clamp(cosines[at], 0, 1);
    }
  }

  Opinion opinion(float[] vector) {
    return new Opinion(
        labels, weights.logEvaluate(SentenceVectors.features(vector)), nearest(vector));
  }

  private float[] nearest(float[] vector) {
    var cosines = new float[labelOfExample.length];
    for (var i = 0; i < vector.length; i++) {
      var row = i * cosines.length;
      for (var example = 0; example < cosines.length; example++) {
        cosines[example] += vector[i] * components[row + example];
      }
    }
    var best = new float[labels.size()];
    IntStream.range(0, cosines.length)
        .forEach(
            example ->
                best[labelOfExample[example]] =
                    Math.max(best[labelOfExample[example]], cosines[example]));
    return best;
  }

  /** The vectors of the examples, in their order. */
  List<float[]> examples() {
    return IntStream.range(0, labelOfExample.length).mapToObj(this::example).toList();
  }

  private float[] example(int number) {
    var vector = new float[components.length / labelOfExample.length];
    for (var i = 0; i < vector.length; i++) {
      vector[i] = components[i * labelOfExample.length + number];
    }
    return vector;
  }

  LinearModel weights() {
    return weights;
  }
}
