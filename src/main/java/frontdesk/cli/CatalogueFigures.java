package frontdesk.cli;

import frontdesk.intent.EngineScore;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Sums up what became of labelled questions, those that no entry answers apart. */
final class CatalogueFigures {
  private static final int BINS = 10;
  private static final int MOST_REMARKS = 15;

  private final List<Measured> questions;
  private final List<Measured> supported;
  private final List<Measured> unsupported;

  CatalogueFigures(List<Measured> questions) {
    this.questions = List.copyOf(questions);
    this.supported = questions.stream().filter(Measured::isSupported).toList();
    this.unsupported = questions.stream().filter(each -> !each.isSupported()).toList();
  }

  Figures figures() {
    var figures = new Figures();
    addOutcomes(figures, "questions", supported);
    addOutcomes(figures, "out-of-scope questions", unsupported);
    if (!supported.isEmpty()) {
      figures.share("best entry right, answered or not", share(supported, Measured::isBestExact));
      figures.share(
          "best entry right, for either procedure", share(supported, Measured::isBestRight));
      figures.share("calibration error of the score", calibrationError());
      addCoverage(figures);
      confusions().forEach(figures::remark);
    }
    if (!supported.isEmpty() && !unsupported.isEmpty()) {
      figures
          .share("AUROC", EngineScore.auroc(scores(supported), scores(unsupported)))
          .share(
              "out-of-scope rejected at 5 % false rejection",
              EngineScore.rejected(scores(supported), scores(unsupported)));
    }
    answeredOutOfScope().forEach(figures::remark);
    return figures;
  }

  private static void addOutcomes(Figures figures, String name, List<Measured> rows) {
    if (rows.isEmpty()) {
      return;
    }
    figures.count(name, rows.size());
    for (var outcome : Outcome.values()) {
      figures.share(name + " " + outcome.words(), share(rows, row -> row.outcome() == outcome));
    }
  }

  private static double share(List<Measured> rows, Predicate<Measured> wanted) {
    return rows.stream().filter(wanted).count() / (double) rows.size();
  }

  /** Of the questions in each tenth of the score, how far their mean score lies from the truth. */
  private double calibrationError() {
    return IntStream.range(0, BINS)
            .mapToObj(bin -> supported.stream().filter(row -> bin(row) == bin).toList())
            .filter(rows -> !rows.isEmpty())
            .mapToDouble(
                rows ->
                    rows.size()
                        * Math.abs(
                            share(rows, Measured::isBestRight)
                                - rows.stream().mapToDouble(Measured::score).average().orElse(0)))
            .sum()
        / supported.size();
  }

  private static int bin(Measured row) {
    return Math.min(BINS - 1, (int) (row.score() * BINS));
  }

  /** How much is answered, and how much of all is answered wrong, were this score enough. */
  private void addCoverage(Figures figures) {
    for (var tenth = 3; tenth <= 9; tenth++) {
      var least = tenth / 10.0;
      figures.share(
          String.format(Locale.ROOT, "coverage from score %.1f on", least),
          share(supported, row -> row.answerScore() >= least));
      figures.share(
          String.format(Locale.ROOT, "wrong from score %.1f on", least),
          share(questions, row -> row.answerScore() >= least && !row.isBestRight()));
    }
  }

  private static List<Double> scores(List<Measured> rows) {
    return rows.stream().map(Measured::answerScore).toList();
  }

  /** The most frequent confusions, "5 of one taken for another" each. */
  private List<String> confusions() {
    return mostFrequent(
        supported.stream()
            .filter(row -> !row.isBestRight() && row.outcome() != Outcome.TAKEN_OVER)
            .map(row -> row.question().label() + " taken for " + row.best()));
  }

  /** What was answered although no entry is meant to. */
  private List<String> answeredOutOfScope() {
    return mostFrequent(
        unsupported.stream()
            .filter(row -> row.outcome() == Outcome.WRONG)
            .map(row -> row.question().label() + " answered by " + row.best()));
  }

  private static List<String> mostFrequent(Stream<String> remarks) {
    Map<String, Long> counted =
        remarks.collect(
            Collectors.groupingBy(remark -> remark, TreeMap::new, Collectors.counting()));
    return counted.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
        .limit(MOST_REMARKS)
        .map(each -> each.getValue() + " of " + each.getKey())
        .toList();
  }
}
