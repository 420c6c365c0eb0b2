package frontdesk.catalogue;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A Markdown file that opens with YAML between two {@code ---} lines.
 *
 * @param head the YAML, to be closed by the reader
 * @param body the Markdown below it, without outer blank lines
 */
record FrontMatter(YamlMap head, String body) {
  private static final String FENCE = "---\n";

  static Optional<FrontMatter> read(Path file, Faults faults) {
    return TextFile.read(file, faults).flatMap(text -> split(file, text, faults));
  }

  private static Optional<FrontMatter> split(Path file, String text, Faults faults) {
    var end = text.indexOf("\n" + FENCE, FENCE.length() - 1);
    if (!text.startsWith(FENCE) || end < 0) {
      faults.add(file, 1, "no front matter", "Open the file with YAML between two lines of `---`");
      return Optional.empty();
    }
    var body = text.substring(end + 1 + FENCE.length()).strip();
    if (body.isEmpty()) {
      faults.add(file, 0, "no text below the front matter", "Write the text that the patient gets");
    }
    return YamlMap.parse(file, text.substring(FENCE.length(), end + 1), 1, faults)
        .map(head -> new FrontMatter(head, body));
  }
}
