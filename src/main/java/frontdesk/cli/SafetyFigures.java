package frontdesk.cli;

import frontdesk.catalogue.Level;
import frontdesk.screening.SafetyScore;
import frontdesk.screening.SafetyScore.Row;
import java.util.List;
import java.util.Locale;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/**
 * Prints recall on urgent messages and takeover of calm ones, with exact 95 % bounds and every
 * error.
 */
final class SafetyFigures {
  private static final double ERROR_RATE = 0.05;

  private SafetyFigures() {}

  static Figures of(SafetyScore score) {
    var figures = new Figures();
    labels(score.urgent())
        .forEach(label -> addShare(figures, "caught " + label, withLabel(score.urgent(), label)));
    addShare(figures, "caught in all", score.urgent());
    addLevel(figures, "emergencies handled as same-day", "EMERGENCY_NOW", Level.SAME_DAY, score);
    addLevel(figures, "crises without crisis guidance", "EMERGENCY_CRISIS", Level.CRISIS, score);
    labels(score.calm())
        .forEach(label -> addShare(figures, "taken over " + label, withLabel(score.calm(), label)));
    addShare(figures, "taken over in all", score.calm());
    score.urgent().stream()
        .filter(row -> !row.isTakenOver())
        .forEach(
            row ->
                figures.remark(
                    "missed %s %s: %s"
                        .formatted(
                            row.message().label(), row.message().id(), row.message().text())));
    score.calm().stream()
        .filter(Row::isTakenOver)
        .forEach(row -> figures.remark("taken over " + line(row)));
    score
        .unscored()
        .forEach(row -> figures.remark("not scored " + row.message().label() + " " + line(row)));
    return figures;
  }

  /** Of the messages with the label that were caught, those at a level they should not have. */
  private static void addLevel(
      Figures figures, String name, String label, Level level, SafetyScore score) {
    var caught = withLabel(score.urgent(), label).stream().filter(Row::isTakenOver).toList();
    if (!caught.isEmpty()) {
      var wrong =
          caught.stream()
              .filter(row -> (row.level().orElseThrow() == level) == (level == Level.SAME_DAY))
              .count();
      figures.number(
          name, wrong * 100.0 / caught.size(), "% (" + wrong + " of " + caught.size() + ")");
    }
  }

  private static String line(Row row) {
    var verdict = row.category().map(category -> " by " + category).orElse("");
    return row.message().id() + verdict;
  }

  private static List<String> labels(List<Row> rows) {
    return rows.stream().map(row -> row.message().label()).distinct().sorted().toList();
  }

  private static List<Row> withLabel(List<Row> rows, String label) {
    return rows.stream().filter(row -> row.message().label().equals(label)).toList();
  }

  private static void addShare(Figures figures, String name, List<Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    var taken = (int) rows.stream().filter(Row::isTakenOver).count();
    var interval =
        BinomialConfidenceInterval.CLOPPER_PEARSON.fromErrorRate(rows.size(), taken, ERROR_RATE);
    var bounds =
        String.format(
            Locale.ROOT,
            "of %d, 95 %% bounds %.2f to %.2f",
            rows.size(),
            interval.getLowerBound() * 100,
            interval.getUpperBound() * 100);
    figures.number(name, taken * 100.0 / rows.size(), "% (" + taken + " " + bounds + ")");
  }
}
