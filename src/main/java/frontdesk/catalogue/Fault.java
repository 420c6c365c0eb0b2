package frontdesk.catalogue;

import java.nio.file.Path;
import java.util.Comparator;

/**
 * Something wrong with a file of the clinic's content.
 *
 * @param line counted from 1; 0 when the whole file is meant
 * @param rule the rule that is broken, in a few words
 * @param remedy what to do about it
 */
public record Fault(Path file, int line, String rule, String remedy) implements Comparable<Fault> {
  private static final Comparator<Fault> ORDER =
      Comparator.comparing(Fault::file).thenComparingInt(Fault::line).thenComparing(Fault::rule);

  @Override
  public int compareTo(Fault other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return file + (line > 0 ? ":" + line : "") + ": " + rule + ". " + remedy;
  }
}
