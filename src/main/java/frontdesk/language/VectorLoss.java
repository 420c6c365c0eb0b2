package frontdesk.language;

import java.util.Arrays;
import java.util.stream.IntStream;
import opennlp.tools.ml.maxent.quasinewton.Function;

/**
 * How badly weights fit vectors to their labels: the negative log-likelihood. For every component
 * there is one weight a label. The minimiser asks for value and gradient of a point in turn; they
 * are computed together.
 */
final class VectorLoss implements Function {
  /** Always as many, so that sums are rounded alike wherever they are made. */
  private static final int PARTS = 4;

  private final VectorMaxent.Lessons lessons;
  private final int labels;
  private double[] point = {};
  private double value;
  private double[] gradient = {};

  VectorLoss(VectorMaxent.Lessons lessons, int labels) {
    this.lessons = lessons;
    this.labels = labels;
  }

  @Override
  public int getDimension() {
    return lessons.components() * labels;
  }

  @Override
  public double valueAt(double[] weights) {
    compute(weights);
    return value;
  }

  @Override
  public double[] gradientAt(double[] weights) {
    compute(weights);
    return gradient.clone();
  }

  /** What a part of the vectors adds. */
  private record Part(double loss, float[] slope) {}

  private void compute(double[] weights) {
    if (Arrays.equals(weights, point)) {
      return;
    }
    var single = new float[weights.length];
    for (var i = 0; i < single.length; i++) {
      single[i] = (float) weights[i];
    }
    var parts = IntStream.range(0, PARTS).parallel().mapToObj(part -> part(single, part)).toList();
    point = weights.clone();
    value = parts.stream().mapToDouble(Part::loss).sum();
    gradient = new double[weights.length];
    for (var part : parts) {
      for (var i = 0; i < gradient.length; i++) {
        gradient[i] += part.slope()[i];
      }
    }
  }

  private Part part(float[] weights, int part) {
    var slope = new float[weights.length];
    var sums = new float[labels];
    var loss = 0.0;
    for (var i = part; i < lessons.vectors().size(); i += PARTS) {
      var vector = lessons.vectors().get(i);
      loss += errors(weights, vector, lessons.wanted()[i], sums);
      addSlope(slope, vector, sums);
    }
    return new Part(loss, slope);
  }

  /** Leaves in {@code sums} by how much each label's probability is too large. */
  private double errors(float[] weights, SparseVector vector, int wanted, float[] sums) {
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
