package frontdesk.language;

import frontdesk.language.VectorMaxent.Lessons;
import java.util.List;

/**
 * Maximum entropy over sentence vectors. To a good part all of them point the same way, which leads
 * the minimiser astray; so it learns from what sets each apart from their mean.
 */
public final class MeaningMaxent {
  private MeaningMaxent() {}

  /**
   * The same vectors make the same model; it reads {@link SentenceVectors#features}.
   *
   * @param wanted the label of each vector, from 0 on
   */
  public static LinearModel train(
      List<String> labels, List<float[]> vectors, int[] wanted, Maxent.Parameters parameters) {
    var mean = mean(vectors);
    var apart = vectors.stream().map(vector -> SentenceVectors.features(minus(vector, mean)));
    var lessons = new Lessons(apart.toList(), wanted, mean.length + 1);
    var model = VectorMaxent.train(labels, lessons, parameters);
    return model.plus(mean.length, ofMean(model, mean));
  }

  private static float[] mean(List<float[]> vectors) {
    var mean = new float[SentenceVectors.DIMENSION];
    for (var vector : vectors) {
      for (var i = 0; i < mean.length; i++) {
        mean[i] += vector[i] / vectors.size();
      }
    }
    return mean;
  }

  private static float[] minus(float[] vector, float[] mean) {
    var apart = new float[vector.length];
    for (var i = 0; i < apart.length; i++) {
      apart[i] = vector[i] - mean[i];
    }
    return apart;
  }

  /** What the constant must weigh for a vector from which the mean was not taken. */
  private static float[] ofMean(LinearModel model, float[] mean) {
    var features = SentenceVectors.features(mean);
    features.values()[mean.length] = 0;
    var sums = model.sums(features);
    for (var label = 0; label < sums.length; label++) {
      sums[label] /= -SentenceVectors.CONSTANT;
    }
    return sums;
  }
}
