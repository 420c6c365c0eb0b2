package frontdesk.cli;

import frontdesk.screening.SafetyScore;
import frontdesk.screening.SafetyScore.Message;
import frontdesk.screening.SafetyScore.Row;
import frontdesk.screening.Screener;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;

/**
 * How far screening bears other ways of typing: of the urgent messages that it catches as they are,
 * the share it still catches, and beside it how many calm ones it takes over in that form.
 */
final class MutationFigures {
  private static final long SEED = 7;

  private MutationFigures() {}

  static void add(Figures figures, Screener screener, SafetyScore plain) {
    var caught = plain.urgent().stream().filter(Row::isTakenOver).map(Row::message).toList();
    var calm = plain.calm().stream().map(Row::message).toList();
    Mutations.all()
        .forEach(
            (name, mutation) -> {
              addShare(figures, name + ": kept", measure(screener, caught, mutation).urgent());
              addShare(figures, name + ": taken over", measure(screener, calm, mutation).calm());
            });
  }

  private static void addShare(Figures figures, String name, List<Row> rows) {
    if (!rows.isEmpty()) {
      var taken = rows.stream().filter(Row::isTakenOver).count();
      figures.number(name, taken * 100.0 / rows.size(), "% of " + rows.size());
    }
  }

  private static SafetyScore measure(
      Screener screener, List<Message> messages, BiFunction<String, Random, String> mutation) {
    var random = new Random(SEED);
    return SafetyScore.measure(
        screener,
        messages.stream()
            .map(each -> new Message(each.id(), mutation.apply(each.text(), random), each.label()))
            .toList());
  }
}
