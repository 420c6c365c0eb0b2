package frontdesk.cli;

import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.stream.Stream;

/** Words a fault in one line. */
final class Remedies {
  private Remedies() {}

  /**
   * The innermost cause that says something: the framework wraps the fault that names the remedy
   * into its own.
   */
  static String of(Throwable fault) {
    return causes(fault)
        .reduce((_, inner) -> inner)
        .map(
            inner ->
                inner instanceof NoSuchFileException missing
                    ? "no such file: " + missing.getFile()
                    : line(inner))
        .orElse("something failed");
  }

  private static Stream<Throwable> causes(Throwable fault) {
    return Stream.iterate(fault, cause -> cause != null, Throwable::getCause);
  }

  private static String line(Throwable fault) {
    return Optional.ofNullable(fault.getMessage())
        .flatMap(
            message ->
                message.lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst())
        .orElse(fault.getClass().getSimpleName());
  }
}
