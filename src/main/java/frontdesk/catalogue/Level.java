package frontdesk.catalogue;

import java.util.Arrays;
import java.util.Optional;

/**
 * How urgent a red flag is. The order of the constants is the order of precedence: a crisis wins a
 * tie with an emergency and carries the emergency number too.
 */
public enum Level {
  CRISIS("crisis"),
  EMERGENCY("emergency"),
  SAME_DAY("same-day");

  private final String id;

  Level(String id) {
    this.id = id;
  }

  /** The name used in files and in both contracts. */
  public String id() {
    return id;
  }

  public static Optional<Level> of(String id) {
    return Arrays.stream(values()).filter(level -> level.id.equals(id)).findFirst();
  }
}
