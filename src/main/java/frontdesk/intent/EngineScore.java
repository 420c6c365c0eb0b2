package frontdesk.intent;

import frontdesk.language.Glossary;
import frontdesk.language.SentenceVectors;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How the engine does on a labelled set.
 *
 * @param inScope number of questions with a label of the training set
 * @param outOfScope number of questions without one
 * @param accuracy share of the in-scope questions whose best label is right, from 0 to 1
 * @param auroc chance that an in-scope question is rated higher than an out-of-scope one; NaN
 *     without out-of-scope ones
 * @param rejectedAt5 share of out-of-scope questions rejected when one in twenty in-scope questions
 *     is; NaN likewise
 * @param microseconds median time of one question
 */
public record EngineScore(
    int inScope,
    int outOfScope,
    double accuracy,
    double auroc,
    double rejectedAt5,
    double microseconds) {
  /** The label of questions that no label of the training set fits. */
  public static final String OUT_OF_SCOPE = "oos";

  private static final double FALSE_REJECTION = 0.05;
  private static final double WEIGHT_OF_LIKENESS = 10;
  private static final double WEIGHT_OF_MEANING = 20;

  /**
   * Trains on one set and measures on another. Examples labelled {@link #OUT_OF_SCOPE} are measured
   * on only.
   */
  public static EngineScore measure(
      List<Example> train, List<Example> test, Locale locale, Optional<SentenceVectors> vectors)
      throws IOException {
    var known = train.stream().filter(example -> !isOutOfScope(example)).toList();
    var words = IntentModel.of(known, locale, Glossary.empty(), IntentModel::train);
    var meaning = vectors.map(each -> meaning(known, each));
    var inScope = new ArrayList<Double>();
    var outOfScope = new ArrayList<Double>();
    var nanoseconds = new ArrayList<Long>();
    var right = 0;
    for (var example : test) {
      var start = System.nanoTime();
      var ofWords = words.ranking(words.vector(example.text()));
      var ranking =
          meaning
              .map(each -> Blend.of(ofWords, each.opinion(vectors.get().of(example.text()))))
              .orElse(ofWords);
      var rating = rating(ranking, meaning.isPresent());
      nanoseconds.add(System.nanoTime() - start);
      (isOutOfScope(example) ? outOfScope : inScope).add(rating);
      right += ranking.best().label().equals(example.label()) ? 1 : 0;
    }
    nanoseconds.sort(Comparator.naturalOrder());
    return new EngineScore(
        inScope.size(),
        outOfScope.size(),
        right / (double) inScope.size(),
        auroc(inScope, outOfScope),
        rejected(inScope, outOfScope),
        nanoseconds.get(nanoseconds.size() / 2) / 1e3);
  }

  /** A label's own name is one more example of it, as an entry's title is. */
  private static DenseModel meaning(List<Example> known, SentenceVectors vectors) {
    var named = new ArrayList<>(known);
    known.stream()
        .map(Example::label)
        .distinct()
        .sorted()
        .forEach(label -> named.add(new Example(label, label.replaceAll("[_/-]", " "))));
    return DenseModel.train(named, vectors.of(named.stream().map(Example::text).toList()));
  }

  private static boolean isOutOfScope(Example example) {
    return example.label().equals(OUT_OF_SCOPE);
  }

  /** How much the question looks like one of its best label. */
  private static double rating(Ranking ranking, boolean hasMeaning) {
    return Math.log(ranking.best().probability())
        + (hasMeaning ? WEIGHT_OF_MEANING : WEIGHT_OF_LIKENESS)
            * ranking.likeness().to(ranking.best().label());
  }

  /** The chance, from 0 to 1, that an in-scope question is rated higher than one out of scope. */
  public static double auroc(List<Double> inScope, List<Double> outOfScope) {
    var wins =
        outOfScope.stream()
            .mapToDouble(out -> inScope.stream().mapToDouble(in -> win(in, out)).sum())
            .sum();
    return wins / ((double) inScope.size() * outOfScope.size());
  }

  private static double win(double in, double out) {
    return in > out ? 1 : in == out ? 0.5 : 0;
  }

  /** The share of questions out of scope rated lower than all but a twentieth of those in scope. */
  public static double rejected(List<Double> inScope, List<Double> outOfScope) {
    var threshold =
        inScope.stream().sorted().toList().get((int) (FALSE_REJECTION * inScope.size()));
    return outOfScope.stream().filter(rating -> rating < threshold).count()
        / (double) outOfScope.size();
  }
}
