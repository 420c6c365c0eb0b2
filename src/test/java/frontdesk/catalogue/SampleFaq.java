package frontdesk.catalogue;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A small catalogue without a fault, to be spoilt in one place. */
record SampleFaq(Path folder) {
  private static final Path SOUND = Path.of("src/test/resources/frontdesk/catalogue/faq");

  static SampleFaq in(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(SOUND)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var copy = folder.resolve(SOUND.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    var sample = new SampleFaq(folder);
    return sample.write(
        "en/texts.yml",
        Stream.of(Phrase.values())
            .map(phrase -> phrase.key() + ": text of " + phrase.key() + "\n")
            .collect(joining()));
  }

  SampleFaq write(String file, String text) throws IOException {
    var path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
    return this;
  }

  SampleFaq replace(String file, String text, String instead) throws IOException {
    var before = Files.readString(folder.resolve(file));
    if (!before.contains(text)) {
      throw new IllegalArgumentException(file + " does not hold: " + text);
    }
    return write(file, before.replace(text, instead));
  }

  Catalogue catalogue() {
    return CatalogueReader.read(folder).catalogue();
  }

  /** Each fault as "file:line: rule", the file from the catalogue's folder on. */
  List<String> faults() {
    return CatalogueReader.read(folder).faults().stream()
        .map(each -> relative(each.file()) + ":" + each.line() + ": " + each.rule())
        .toList();
  }

  private String relative(Path file) {
    return file.startsWith(folder) ? folder.relativize(file).toString() : file.toString();
  }
}
