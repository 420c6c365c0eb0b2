package frontdesk.cli;

import frontdesk.chat.Exchange;
import frontdesk.chat.FrontDesk;
import frontdesk.chat.Memory;
import frontdesk.message.PatientMessage;
import frontdesk.reply.CitedSource;
import frontdesk.reply.Reply;
import frontdesk.reply.Suggestion;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A conversation in the terminal. A suggestion is picked by its number. */
final class TerminalChat {
  private final FrontDesk frontDesk;
  private final PrintWriter out;
  private final Optional<Locale> locale;
  private final boolean why;
  private final boolean json;
  private Memory memory = Memory.NONE;
  private List<Suggestion> suggestions = List.of();

  TerminalChat(
      FrontDesk frontDesk, PrintWriter out, @Nullable Locale locale, boolean why, boolean json) {
    this.frontDesk = frontDesk;
    this.out = out;
    this.locale = Optional.ofNullable(locale);
    this.why = why;
    this.json = json;
  }

  /** Until the input ends or an empty line. */
  void run(BufferedReader in) throws IOException {
    out.println("Ask about your procedure. An empty line ends the chat.");
    prompt();
    for (var line = in.readLine(); line != null && !line.isBlank(); line = in.readLine()) {
      say(line.strip());
      prompt();
    }
  }

  private void prompt() {
    out.print("> ");
    out.flush();
  }

  void say(String text) {
    var picked = picked(text);
    var message =
        new PatientMessage(
            picked.map(Suggestion::title).orElse(text), locale, picked.map(Suggestion::id));
    var exchange = frontDesk.reply(message, memory);
    memory = exchange.memory();
    suggestions = exchange.reply().body().suggestions();
    if (json) {
      out.println(JsonLine.of("ask", 1, exchange.reply()));
    } else {
      print(exchange);
    }
    out.flush();
  }

  private Optional<Suggestion> picked(String text) {
    return text.matches("[1-9]") && Integer.parseInt(text) <= suggestions.size()
        ? Optional.of(suggestions.get(Integer.parseInt(text) - 1))
        : Optional.empty();
  }

  private void print(Exchange exchange) {
    out.println(exchange.reply().body().wording().markdown());
    if (exchange.reply() instanceof Reply.Answered answered) {
      answered.sources().stream().map(TerminalChat::line).distinct().forEach(out::println);
    }
    for (var i = 0; i < suggestions.size(); i++) {
      out.println("  [" + (i + 1) + "] " + suggestions.get(i).title());
    }
    out.println("(" + exchange.reply().body().notice() + ")");
    if (why) {
      WhyLines.of(exchange).forEach(out::println);
    }
  }

  private static String line(CitedSource source) {
    return "Source: " + source.document() + ", " + source.section();
  }
}
