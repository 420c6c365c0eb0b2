package frontdesk.catalogue;

import java.util.regex.Pattern;

/**
 * The lasting name of an entry; links, tests and staff use it. Lower-case words joined by hyphens.
 */
public record EntryId(String value) implements Comparable<EntryId> {
  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /**
   * Throws {@link IllegalArgumentException} for a value of another form, without repeating the
   * value.
   */
  public EntryId {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("an entry id is lower-case words joined by hyphens");
    }
  }

  public static boolean isWellFormed(String value) {
    return value.length() <= 80 && FORM.matcher(value).matches();
  }

  @Override
  public int compareTo(EntryId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
