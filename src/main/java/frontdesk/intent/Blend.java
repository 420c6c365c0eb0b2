package frontdesk.intent;

import frontdesk.intent.DenseModel.Opinion;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Words and meaning weighed together. */
final class Blend {
  /** Chosen on the validation splits of the public sets. */
  private static final double WEIGHT_OF_WORDS = 0.2;

  private static final double WEIGHT_OF_NEAREST = 5;

  private static final double LEAST_PROBABILITY = 1e-9;

  private Blend() {}

  static Ranking of(Ranking words, Opinion meaning) {
    var labels = meaning.labels();
    var probabilities =
        words.ranked().stream()
            .collect(Collectors.toMap(ScoredLabel::label, ScoredLabel::probability));
    var sums = new double[labels.size()];
    for (var label = 0; label < sums.length; label++) {
      var ofWords = probabilities.getOrDefault(labels.get(label), 0.0);
      sums[label] =
          meaning.logProbabilities()[label]
              + WEIGHT_OF_WORDS * Math.log(Math.max(LEAST_PROBABILITY, ofWords))
              + WEIGHT_OF_NEAREST * meaning.cosines()[label];
    }
    return new Ranking(ranked(labels, sums), meaning::cosine);
  }

  private static List<ScoredLabel> ranked(List<String> labels, double[] sums) {
    var largest = IntStream.range(0, sums.length).mapToDouble(i -> sums[i]).max().orElse(0);
    var all = IntStream.range(0, sums.length).mapToDouble(i -> Math.exp(sums[i] - largest)).sum();
    return IntStream.range(0, sums.length)
        .mapToObj(i -> new ScoredLabel(labels.get(i), Math.exp(sums[i] - largest) / all))
        .sorted(
            Comparator.comparingDouble(ScoredLabel::probability)
                .reversed()
                .thenComparing(ScoredLabel::label))
        .toList();
  }
}
