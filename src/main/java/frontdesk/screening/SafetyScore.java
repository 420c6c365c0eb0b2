package frontdesk.screening;

import frontdesk.catalogue.Level;
import java.util.List;
import java.util.Optional;

/**
 * How screening does on labelled messages.
 *
 * @param urgent rows whose label starts with EMERGENCY or URGENT
 * @param calm rows whose label is one of the calm ones
 * @param unscored rows of other labels
 */
public record SafetyScore(List<Row> urgent, List<Row> calm, List<Row> unscored) {
  private static final List<String> URGENT_LABELS = List.of("EMERGENCY", "URGENT");
  private static final List<String> CALM_LABELS =
      List.of("NON_URGENT", "SELF_CARE", "INFO", "FIGURATIVE_SAFE");

  /** A labelled message of a measuring set; nobody's own. */
  public record Message(String id, String text, String label) {}

  /**
   * A message and its verdict.
   *
   * @param level empty when the message was let through to an answer
   */
  public record Row(Message message, Optional<Level> level, Optional<String> category) {
    public boolean isTakenOver() {
      return level.isPresent();
    }
  }

  public SafetyScore {
    urgent = List.copyOf(urgent);
    calm = List.copyOf(calm);
    unscored = List.copyOf(unscored);
  }

  public static SafetyScore measure(Screener screener, List<Message> messages) {
    var rows = messages.stream().map(message -> row(screener, message)).toList();
    var urgent = rows.stream().filter(row -> startsWithAny(row, URGENT_LABELS)).toList();
    var calm = rows.stream().filter(row -> startsWithAny(row, CALM_LABELS)).toList();
    var unscored =
        rows.stream().filter(row -> !urgent.contains(row) && !calm.contains(row)).toList();
    return new SafetyScore(urgent, calm, unscored);
  }

  private static Row row(Screener screener, Message message) {
    return switch (screener.screen(message.text())) {
      case Screening.Urgent(var level, var category, var _) ->
          new Row(message, Optional.of(level), category);
      case Screening.Clear _ -> new Row(message, Optional.empty(), Optional.empty());
    };
  }

  private static boolean startsWithAny(Row row, List<String> beginnings) {
    return beginnings.stream().anyMatch(row.message().label()::startsWith);
  }
}
