package frontdesk.cli;

import com.fasterxml.jackson.core.JsonFactory;
import frontdesk.store.upkeep.Answer;
import frontdesk.store.upkeep.Answer.DeadRequest;
import frontdesk.store.upkeep.Request;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists what was given up, and why. */
@Command(
    name = "list",
    description = "Lists the requests that were given up.",
    mixinStandardHelpOptions = true)
final class OutboxListCommand implements Callable<Integer> {
  private static final JsonFactory JSON = new JsonFactory();

  @Mixin private HomeOption home = new HomeOption();

  @Option(names = "--json", description = "One JSON object a line.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    var dead = StoreAccess.ask(home, new Request.ListDead(), Answer.Dead.class).requests();
    var out = spec.commandLine().getOut();
    if (json) {
      for (var request : dead) {
        out.println(line(request));
      }
    } else {
      print(dead, out);
    }
    return 0;
  }

  private static void print(List<DeadRequest> dead, PrintWriter out) {
    if (dead.isEmpty()) {
      out.println("no request was given up");
    } else {
      out.println("id\tchannel\tcreated\tattempts\treason");
    }
    for (var request : dead) {
      out.println(
          String.join(
              "\t",
              Long.toString(request.id()),
              request.channel(),
              request.created(),
              Integer.toString(request.attempts()),
              request.reason()));
    }
  }

  private static String line(DeadRequest request) throws IOException {
    var line = new StringWriter();
    try (var writer = JSON.createGenerator(line)) {
      writer.writeStartObject();
      writer.writeNumberField("id", request.id());
      writer.writeStringField("channel", request.channel());
      writer.writeStringField("created", request.created());
      writer.writeNumberField("attempts", request.attempts());
      writer.writeStringField("reason", request.reason());
      writer.writeEndObject();
    }
    return line.toString();
  }
}
