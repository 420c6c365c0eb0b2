package frontdesk.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A tab-separated file with a header line. A quote is an ordinary character and there is no
 * escaping.
 */
final class BatchFile {
  private final List<String> header;
  private final List<String> rows;

  private BatchFile(List<String> header, List<String> rows) {
    this.header = header;
    this.rows = rows;
  }

  /** One line says what is wrong with the file. */
  static void requireReadable(Path file) throws IOException {
    if (!Files.exists(file)) {
      throw new NoSuchFileException(file.toString());
    }
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new IOException("cannot read the file: " + file);
    }
  }

  /**
   * Reads UTF-8 with an optional byte order mark and LF or CRLF; wrong bytes become replacement
   * characters.
   */
  static BatchFile read(Path file) throws IOException {
    requireReadable(file);
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    var text = decoder.decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
    var lines = List.of((text.startsWith("\uFEFF") ? text.substring(1) : text).split("\r?\n", -1));
    var last = lines.getLast().isEmpty() ? lines.size() - 1 : lines.size();
    return new BatchFile(
        List.of(lines.getFirst().split("\t", -1)), lines.subList(Math.min(1, last), last));
  }

  boolean has(String column) {
    return header.contains(column);
  }

  int size() {
    return rows.size();
  }

  /** The cell of a row, counted from 0; empty when the row ends before that column. */
  Optional<String> cell(int row, String column) {
    var cells = rows.get(row).split("\t", -1);
    var at = header.indexOf(column);
    return at >= 0 && at < cells.length ? Optional.of(cells[at]) : Optional.empty();
  }

  /** The row's number in the file as people count lines: the header is line 1. */
  static int lineNumber(int row) {
    return row + 2;
  }
}
