package frontdesk.language;

import java.util.Arrays;
import java.util.stream.IntStream;
import opennlp.tools.ml.maxent.quasinewton.Function;

/**
 * How badly weights fit vectors to their labels: the negative log-likelihood. For every component
 * there is one weight a label. The minimiser asks for the values of many points and for the
 * gradient of few, so the value is computed alone and keeps what the gradient needs of it.
 */
final class VectorLoss implements Function {
  /** Always as many, so that sums are rounded alike wherever they are made. */
  private static final int PARTS = 4;

  private final VectorMaxent.Lessons lessons;
  private final int labels;

  /** For every vector by how much each label's probability is too large at the point. */
  private final float[][] errors;

  private double[] point = {};
  private double value;

  VectorLoss(VectorMaxent.Lessons lessons, int labels) {
    this.lessons = lessons;
    this.labels = labels;
    this.errors = new float[lessons.vectors().size()][labels];
  }

  @Override
  public int getDimension() {
    return lessons.components() * labels;
  }

  @Override
  public double valueAt(double[] weights) {
    if (!Arrays.equals(weights, point)) {
      var single = single(weights);
      value =
          IntStream.range(0, PARTS)
              .parallel()
              .mapToObj(part -> loss(single, part))
              .toList()
              .stream()
              .mapToDouble(Double::doubleValue)
              .sum();
      point = weights.clone();
    }
    return value;
  }

  private static float[] single(double[] weights) {
    var single = new float[weights.length];
    for (var i = 0; i < single.length; i++) {
      single[i] = (float) weights[i];
    }
    return single;
  }

  @Override
  public double[] gradientAt(double[] weights) {
    valueAt(weights);
    var slopes = IntStream.range(0, PARTS).parallel().mapToObj(this::slope).toList();
    var gradient = new double[weights.length];
    for (var slope : slopes) {
      for (var i = 0; i < gradient.length; i++) {
        gradient[i] += slope[i];
      }
    }
    return gradient;
  }

  /** What a part of the vectors adds to the value. */
  private double loss(float[] weights, int part) {
    var loss = 0.0;
    for (var i = part; i < errors.length; i += PARTS) {
      loss += loss(weights, lessons.vectors().get(i), lessons.wanted()[i], errors[i]);
    }
    return loss;
  }

  /** Leaves in {@code sums} by how much each label's probability is too large. */
  private double loss(float[] weights, SparseVector vector, int wanted, float[] sums) {
    Arrays.fill(sums, 0);
    for (var i = 0; i < vector.ids().length; i++) {
      addRow(sums, weights, vector.ids()[i] * labels, vector.values()[i]);
    }
    var logs = LinearModel.logChances(sums);
    for (var label = 0; label < labels; label++) {
      sums[label] = (float) Math.exp(logs[label]);
    }
    sums[wanted] -= 1;
    return -logs[wanted];
  }

  private void addRow(float[] sums, float[] weights, int row, float factor) {
    for (var label = 0; label < labels; label++) {
      sums[label] += factor * weights[row + label];
    }
  }

  /** What a part of the vectors adds to the gradient. */
  private float[] slope(int part) {
    var slope = new float[getDimension()];
    for (var i = part; i < errors.length; i += PARTS) {
      addSlope(slope, lessons.vectors().get(i), errors[i]);
    }
    return slope;
  }

  private void addSlope(float[] slope, SparseVector vector, float[] errors) {
    for (var i = 0; i < vector.ids().length; i++) {
      var row = vector.ids()[i] * labels;
      var factor = vector.values()[i];
      for (var label = 0; label < labels; label++) {
        slope[row + label] += factor * errors[label];
      }
    }
  }
}
