package frontdesk.intent;

import frontdesk.language.SparseVector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The training examples by the components of their vectors, so that a text is compared with all of
 * them in one pass.
 */
final class ExampleIndex {
  private final int[][] exampleIds;
  private final float[][] weights;
  private final int[] labelOfExample;
  private final Map<String, Integer> labels;

  private ExampleIndex(
      int[][] exampleIds, float[][] weights, int[] labelOfExample, Map<String, Integer> labels) {
    this.exampleIds = exampleIds;
    this.weights = weights;
    this.labelOfExample = labelOfExample;
    this.labels = labels;
  }

  /**
   * @param vectors those of the examples, in the same order
   * @param components the number of components that vectors can have
   */
  static ExampleIndex of(List<Example> examples, List<SparseVector> vectors, int components) {
    var postings = new ArrayList<List<Posting>>();
    for (var i = 0; i < components; i++) {
      postings.add(new ArrayList<>());
    }
    var labels = new HashMap<String, Integer>();
    var labelOfExample = new int[examples.size()];
    for (var example = 0; example < labelOfExample.length; example++) {
      labelOfExample[example] =
          labels.computeIfAbsent(examples.get(example).label(), _ -> labels.size());
      var vector = vectors.get(example);
      for (var i = 0; i < vector.ids().length; i++) {
        postings.get(vector.ids()[i]).add(new Posting(example, vector.values()[i]));
      }
    }
    return new ExampleIndex(ids(postings), weights(postings), labelOfExample, Map.copyOf(labels));
  }

  private record Posting(int example, float weight) {}

  private static int[][] ids(List<List<Posting>> postings) {
    return postings.stream()
        .map(list -> list.stream().mapToInt(Posting::example).toArray())
        .toArray(int[][]::new);
  }

  private static float[][] weights(List<List<Posting>> postings) {
    var all = new float[postings.size()][];
    for (var component = 0; component < all.length; component++) {
      var list = postings.get(component);
      all[component] = new float[list.size()];
      for (var i = 0; i < list.size(); i++) {
        all[component][i] = list.get(i).weight();
      }
    }
    return all;
  }

  /** How much a text looks like the most similar example of each label: cosines from 0 to 1. */
  Likeness compare(SparseVector text) {
    var cosines = new float[labelOfExample.length];
    for (var i = 0; i < text.ids().length; i++) {
      var examples = exampleIds[text.ids()[i]];
      var weight = weights[text.ids()[i]];
      var value = text.values()[i];
      for (var posting = 0; posting < examples.length; posting++) {
        cosines[examples[posting]] += value * weight[posting];
      }
    }
    var best = new float[labels.size()];
    for (var example = 0; example < cosines.length; example++) {
      best[labelOfExample[example]] = Math.max(best[labelOfExample[example]], cosines[example]);
    }
    return label -> labels.containsKey(label) ? Math.min(1, best[labels.get(label)]) : 0;
  }

  /** The likeness of one text to each label. */
  interface Likeness {
    double to(String label);
  }
}
