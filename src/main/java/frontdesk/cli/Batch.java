package frontdesk.cli;

import frontdesk.chat.FrontDesk;
import frontdesk.chat.Memory;
import frontdesk.message.PatientMessage;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Answers every row of a file, each a conversation of its own, and writes nothing but the replies.
 */
final class Batch {
  private static final String BETWEEN_MESSAGES = " \\|\\| ";

  private final FrontDesk frontDesk;
  private final PrintWriter out;
  private final PrintWriter err;

  Batch(FrontDesk frontDesk, PrintWriter out, PrintWriter err) {
    this.frontDesk = frontDesk;
    this.out = out;
    this.err = err;
  }

  /** The exit code: 1 when any row lacked its columns. */
  int run(Path file) throws IOException {
    var batch = BatchFile.read(file);
    if (!batch.has("id") || !(batch.has("text") || batch.has("messages"))) {
      throw new IOException(
          "the first line must name the columns `id` and `text`, or `id` and `messages`");
    }
    var exit = 0;
    for (var row = 0; row < batch.size(); row++) {
      var id = batch.cell(row, "id").filter(cell -> !cell.isBlank());
      var messages = messages(batch, row);
      if (id.isEmpty() || messages.isEmpty()) {
        err.println("line " + BatchFile.lineNumber(row) + ": the row does not have its columns");
        exit = Main.FAULT;
      } else {
        converse(id.get(), messages.get(), batch.cell(row, "locale").filter(tag -> !tag.isBlank()));
      }
    }
    out.flush();
    return exit;
  }

  private static Optional<List<String>> messages(BatchFile batch, int row) {
    return batch.has("text")
        ? batch.cell(row, "text").map(List::of)
        : batch.cell(row, "messages").map(cell -> List.of(cell.split(BETWEEN_MESSAGES, -1)));
  }

  private void converse(String id, List<String> messages, Optional<String> tag) {
    var locale = tag.map(Locale::forLanguageTag).filter(each -> !each.getLanguage().isEmpty());
    var memory = Memory.NONE;
    for (var turn = 0; turn < messages.size(); turn++) {
      var exchange =
          frontDesk.reply(new PatientMessage(messages.get(turn), locale, Optional.empty()), memory);
      memory = exchange.memory();
      out.println(JsonLine.of(id, turn + 1, exchange.reply()));
    }
  }
}
