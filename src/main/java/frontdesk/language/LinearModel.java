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
import java.util.stream.IntStream;

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

  public static LinearModel of(Maxent model, Vocabulary vocabulary) {
    var labels = IntStream.range(0, model.labels()).mapToObj(model::label).toList();
    var places = new int[vocabulary.size()];
    var weights = new float[vocabulary.size() * labels.size()];
    var used = 0;
    for (var feature = 0; feature < places.length; feature++) {
      var row = weights(model, vocabulary.name(feature));
      places[feature] = isNegligible(row) ? -1 : used;
      if (places[feature] >= 0) {
        System.arraycopy(row, 0, weights, used, row.length);
        used += row.length;
      }
    }
    return new LinearModel(labels, places, Arrays.copyOf(weights, used));
  }

  /**
   * What one feature alone makes of the labels is their weights, but for a constant that cancels
   * out.
   */
  private static float[] weights(Maxent model, String feature) {
    var chances = model.evaluate(new String[] {feature}, new float[] {1});
    var mean = Arrays.stream(chances).map(Math::log).average().orElse(0);
    var weights = new float[chances.length];
    for (var label = 0; label < weights.length; label++) {
      weights[label] = (float) (Math.log(chances[label]) - mean);
    }
    return weights;
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
    var sums = new double[labels.size()];
    for (var i = 0; i < vector.ids().length; i++) {
      var place = places[vector.ids()[i]];
      for (var label = 0; place >= 0 && label < sums.length; label++) {
        sums[label] += (double) vector.values()[i] * weights[place + label];
      }
    }
    return chances(sums);
  }

  private static double[] chances(double[] sums) {
    var largest = Arrays.stream(sums).max().orElse(0);
    var all = 0.0;
    for (var label = 0; label < sums.length; label++) {
      sums[label] = Math.exp(sums[label] - largest);
      all += sums[label];
    }
    for (var label = 0; label < sums.length; label++) {
      sums[label] /= all;
    }
    return sums;
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
