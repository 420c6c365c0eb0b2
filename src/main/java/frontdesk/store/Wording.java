package frontdesk.store;

/**
 * Which wording of which message an id names: {@code <message>} the first, {@code
 * <message>#<number>} a later one, and the last where the patient took the message back.
 */
record Wording(String message, long number) {
  private static final char MARK = '#';
  private static final long FIRST = -1;
  private static final String WITHDRAWN = "withdrawn";

  static Wording of(String id) {
    var mark = id.lastIndexOf(MARK);
    return mark < 0
        ? new Wording(id, FIRST)
        : new Wording(id.substring(0, mark), number(id.substring(mark + 1)));
  }

  /** The id of what is left of a message that was taken back: nothing, and nothing comes after. */
  static String withdrawn(String message) {
    return message + MARK + WITHDRAWN;
  }

  /** What the ids of all later wordings begin with. */
  static String later(String message) {
    return message + MARK;
  }

  private static long number(String edit) {
    if (edit.equals(WITHDRAWN)) {
      return Long.MAX_VALUE;
    }
    try {
      return Math.max(0, Long.parseLong(edit));
    } catch (NumberFormatException _) {
      return 0;
    }
  }

  boolean isBefore(Wording other) {
    return message.equals(other.message) && number < other.number;
  }
}
