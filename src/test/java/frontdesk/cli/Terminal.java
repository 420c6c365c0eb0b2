package frontdesk.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** Runs a command as somebody at a terminal does. */
final class Terminal {
  private Terminal() {}

  /** What the command left behind. */
  record Run(int exit, String out, String err) {
    List<String> outLines() {
      return out.lines().toList();
    }

    List<String> errLines() {
      return err.lines().toList();
    }
  }

  static Run run(Object... args) {
    var out = new StringWriter();
    var err = new StringWriter();
    var words = List.of(args).stream().map(Object::toString).toArray(String[]::new);
    var exit = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
    return new Run(exit, out.toString(), err.toString());
  }
}
