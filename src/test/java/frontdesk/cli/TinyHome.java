package frontdesk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A home with three entries, which trains in a moment; all else is the project's own. */
public final class TinyHome {
  static final Path ENTRIES = Path.of("faq/en/general");

  private TinyHome() {}

  public static void fill(Path home) throws IOException {
    copy(Path.of("src/test/resources/frontdesk/cli/faq"), home.resolve(ENTRIES));
    Files.createDirectories(home.resolve("faq/safety"));
    for (var safety : new String[] {"words.yml", "context.yml", "chest-pain.yml"}) {
      Files.copy(Path.of("faq/safety", safety), home.resolve("faq/safety").resolve(safety));
    }
    for (var language : new String[] {"faq/en", "faq/tr"}) {
      copy(Path.of(language, "guidance"), home.resolve(language).resolve("guidance"));
      Files.copy(Path.of(language, "texts.yml"), home.resolve(language).resolve("texts.yml"));
    }
    for (var shared :
        new String[] {"faq/documents.yml", "faq/procedures.yml", "faq/glossary.yml"}) {
      Files.copy(Path.of(shared), home.resolve(shared));
    }
  }

  public static void train(Path home) throws IOException {
    if (Terminal.run("train", "--home", home).exit() != 0) {
      throw new IOException("the tiny home cannot be trained");
    }
  }

  /** Replaces the one place in a file of the home that reads {@code from}. */
  static void edit(Path file, String from, String to) throws IOException {
    var text = Files.readString(file);
    if (!text.contains(from)) {
      throw new IOException("nothing to edit in " + file);
    }
    Files.writeString(file, text.replace(from, to));
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (var files = Files.list(from)) {
      for (var file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file)));
      }
    }
  }
}
