package frontdesk.cli;

import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words a fault in one line. */
final class Remedies {
  /**
   * A violated setting in the framework's message: the record's name, then the field and what is
   * wrong with it.
   */
  private static final Pattern VIOLATION =
      Pattern.compile("(?:frontdesk\\.[\\w.$]*\\.)?(\\w+[^.]*? - .*)");

  /** The reason of a bean's fault in the framework's message. */
  private static final Pattern REASON = Pattern.compile("Message: (.*)");

  private Remedies() {}

  /** The innermost cause is the one that names the remedy: the framework wraps it into its own. */
  static String of(Throwable fault) {
    return Stream.iterate(fault, Objects::nonNull, Throwable::getCause)
        .reduce((_, inner) -> inner)
        .map(Remedies::line)
        .orElse("something failed");
  }

  private static String line(Throwable fault) {
    if (fault instanceof NoSuchFileException missing) {
      return "no such file: " + missing.getFile();
    }
    var lines =
        Optional.ofNullable(fault.getMessage()).stream()
            .flatMap(String::lines)
            .map(String::strip)
            .toList();
    return first(lines, VIOLATION)
        .or(() -> first(lines, REASON))
        .or(() -> lines.stream().filter(line -> !line.isEmpty()).findFirst())
        .orElse(fault.getClass().getSimpleName());
  }

  private static Optional<String> first(List<String> lines, Pattern pattern) {
    return lines.stream()
        .map(pattern::matcher)
        .filter(match -> match.matches())
        .map(match -> match.group(1))
        .findFirst();
  }
}
