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
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The features known from a set of texts, numbered in their alphabetical order and weighted by how
 * rare they are. Turns the counts of a text into a vector of length one; features it does not know
 * are left out.
 */
public final class Vocabulary {
  /** A whole word says more than its parts; chosen on the validation splits of the public sets. */
  private static final double STEM_WEIGHT = 2;

  /** A part of a word seen in one text only tells nothing that its stem does not tell. */
  private static final int LEAST_TEXTS = 2;

  private final FeatureNumbers numbers;
  private final List<String> names;
  private final float[] rarity;

  private Vocabulary(List<String> names, float[] rarity) {
    this.numbers = FeatureNumbers.of(names);
    this.names = List.copyOf(names);
    this.rarity = rarity;
  }

  /** Learns from the feature counts of each text of a set. */
  public static Vocabulary of(List<Map<String, Integer>> texts) {
    return of(
        texts,
        Vocabulary::weight,
        (feature, frequency) -> frequency >= LEAST_TEXTS || Features.isStem(feature));
  }

  /**
   * @param weight of a feature beside its rarity
   * @param kept tells by a feature and the number of texts it occurs in whether it counts
   */
  public static Vocabulary of(
      List<Map<String, Integer>> texts,
      ToDoubleFunction<String> weight,
      BiPredicate<String, Integer> kept) {
    var frequencies = new TreeMap<String, Integer>();
    texts.forEach(
        text -> text.keySet().forEach(feature -> frequencies.merge(feature, 1, Integer::sum)));
    frequencies.entrySet().removeIf(each -> !kept.test(each.getKey(), each.getValue()));
    var names = new ArrayList<String>(frequencies.size());
    var rarity = new float[frequencies.size()];
    frequencies.forEach(
        (feature, frequency) -> {
          rarity[names.size()] =
              (float)
                  (weight.applyAsDouble(feature)
                      * (1 + Math.log((1.0 + texts.size()) / (1.0 + frequency))));
          names.add(feature);
        });
    return new Vocabulary(names, rarity);
  }

  private static double weight(String feature) {
    return Features.isStem(feature) ? STEM_WEIGHT : 1;
  }

  public SparseVector vector(Map<String, Integer> counts) {
    var found = new long[counts.size()];
    var size = 0;
    for (var count : counts.entrySet()) {
      var id = numberOf(count.getKey());
      if (id >= 0) {
        found[size++] = ((long) id << 32) | count.getValue();
      }
    }
    Arrays.sort(found, 0, size);
    return scaled(found, size);
  }

  private SparseVector scaled(long[] found, int size) {
    var vectorIds = new int[size];
    var values = new float[size];
    var square = 0.0;
    for (var i = 0; i < size; i++) {
      vectorIds[i] = (int) (found[i] >>> 32);
      values[i] = (float) (1 + Math.log((int) found[i])) * rarity[vectorIds[i]];
      square += (double) values[i] * values[i];
    }
    var length = (float) Math.sqrt(square);
    for (var i = 0; i < size; i++) {
      values[i] /= length;
    }
    return new SparseVector(vectorIds, values);
  }

  /** A vector of the features with these numbers, each as often as it occurs. */
  public SparseVector vector(IntStream numbers) {
    var sorted = numbers.sorted().toArray();
    var found = new long[sorted.length];
    var size = 0;
    for (var i = 0; i < sorted.length; i++) {
      if (i > 0 && sorted[i] == sorted[i - 1]) {
        found[size - 1]++;
      } else {
        found[size++] = ((long) sorted[i] << 32) | 1;
      }
    }
    return scaled(found, size);
  }

  /** The number of a feature; -1 when it is not known. */
  public int numberOf(String feature) {
    return numbers.of(feature);
  }

  /** The names of a vector's components. */
  public String[] names(SparseVector vector) {
    var components = new String[vector.ids().length];
    for (var i = 0; i < components.length; i++) {
      components[i] = names.get(vector.ids()[i]);
    }
    return components;
  }

  /** The same vocabulary is written as the same bytes. */
  public void write(Path file) throws IOException {
    try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeInt(names.size());
      for (var i = 0; i < rarity.length; i++) {
        out.writeUTF(names.get(i));
        out.writeFloat(rarity[i]);
      }
    }
  }

  public static Vocabulary read(Path file) throws IOException {
    try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      var size = in.readInt();
      var names = new ArrayList<String>(size);
      var rarity = new float[size];
      for (var i = 0; i < size; i++) {
        names.add(in.readUTF());
        rarity[i] = in.readFloat();
      }
      return new Vocabulary(names, rarity);
    }
  }

  /** The name of a component of the vectors made here. */
  public String name(int id) {
    return names.get(id);
  }

  /** How rare a feature is: the rarer, the larger. */
  float rarity(int number) {
    return rarity[number];
  }

  public int size() {
    return names.size();
  }
}
