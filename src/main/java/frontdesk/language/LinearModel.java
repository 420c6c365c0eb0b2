package frontdesk.language;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A maximum entropy model as plain weights on the features of a vocabulary: it decides as the
 * trained model does, is read in a fraction of the time and asks for no feature by its name. Safe
 * for use by several threads.
 */
public final class LinearModel {
  private static final float NEGLIGIBLE = 1e-6f;

  private final List<String> labels;

  /** By feature, the place of its first weight; -1 for a feature that tells nothing. */
  private final int[] places;

  /** For every feature that tells something, one weight for each label. */
  private final float[] weights;

  private LinearModel(List<String> labels, int[] places, float[] weights) {
    this.labels = labels;
    this.places = places;
    this.weights = weights;
  }

  /** A model that knows no feature: every label is as probable as any other. */
  public static LinearModel of(List<String> labels) {
    return new LinearModel(List.copyOf(labels), new int[0], new float[0]);
  }

  /**
   * @param learned one weight a label for every used component
   * @param usedComponents their numbers
   * @param components the number of components that a vector can have
   */
  static LinearModel of(
      List<String> labels, double[] learned, int[] usedComponents, int components) {
    var places = new int[components];
    Arrays.fill(places, -1);
    var weights = new float[learned.length];
    var used = 0;
    for (var component = 0; component < usedComponents.length; component++) {
      var row = new float[labels.size()];
      for (var label = 0; label < row.length; label++) {
        row[label] = (float) learned[component * row.length + label];
      }
      if (!isNegligible(row)) {
        places[usedComponents[component]] = used;
        System.arraycopy(row, 0, weights, used, row.length);
        used += row.length;
      }
    }
    return new LinearModel(List.copyOf(labels), places, Arrays.copyOf(weights, used));
  }

  private static boolean isNegligible(float[] row) {
    for (var weight : row) {
      if (Math.abs(weight) > NEGLIGIBLE) {
        return false;
      }
    }
    return true;
  }

  /** The probability of every label, in their order. */
  public double[] evaluate(SparseVector vector) {
    var chances = logEvaluate(vector);
    for (var label = 0; label < chances.length; label++) {
      chances[label] = Math.exp(chances[label]);
    }
    return chances;
  }

  /** The logarithm of every label's probability. */
  public double[] logEvaluate(SparseVector vector) {
    return logChances(sums(vector));
  }

  /** What speaks for every label, in their order. */
  float[] sums(SparseVector vector) {
    var sums = new float[labels.size()];
    for (var i = 0; i < vector.ids().length; i++) {
      var place = places[vector.ids()[i]];
      if (place >= 0) {
        var value = vector.values()[i];
        for (var label = 0; label < sums.length; label++) {
          sums[label] += value * weights[place + label];
        }
      }
    }
    return sums;
  }

  /** The same model, but for a component that weighs more for each label. */
  LinearModel plus(int component, float[] more) {
    var place = places[component];
    var copy = Arrays.copyOf(weights, weights.length + (place < 0 ? more.length : 0));
    var row = place < 0 ? weights.length : place;
    for (var label = 0; label < more.length; label++) {
      copy[row + label] += more[label];
    }
    var placed = places.clone();
    placed[component] = row;
    return new LinearModel(labels, placed, copy);
  }

  static double[] logChances(float[] sums) {
    var largest = Double.NEGATIVE_INFINITY;
    for (var sum : sums) {
      largest = Math.max(largest, sum);
    }
    var all = 0.0;
    for (var sum : sums) {
      all += Math.exp(sum - largest);
    }
    var logs = new double[sums.length];
    for (var label = 0; label < logs.length; label++) {
      logs[label] = sums[label] - largest - Math.log(all);
    }
    return logs;
  }

  public List<String> labels() {
    return labels;
  }

  /** The same model is written as the same bytes. */
  public void write(Path file) throws IOException {
    try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeInt(labels.size());
      for (var label : labels) {
        out.writeUTF(label);
      }
      out.writeInt(places.length);
      for (var place : places) {
        out.writeInt(place);
      }
      out.writeInt(weights.length);
      for (var weight : weights) {
        out.writeFloat(weight);
      }
    }
  }

  public static LinearModel read(Path file) throws IOException {
    try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      var labels = new ArrayList<String>();
      for (var rest = in.readInt(); rest > 0; rest--) {
        labels.add(in.readUTF());
      }
      var places = new int[in.readInt()];
      for (var i = 0; i < places.length; i++) {
        places[i] = in.readInt();
      }
      var weights = new float[in.readInt()];
      for (var i = 0; i < weights.length; i++) {
        weights[i] = in.readFloat();
      }
      return new LinearModel(List.copyOf(labels), places, weights);
    }
  }
}
