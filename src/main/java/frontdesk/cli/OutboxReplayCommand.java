package frontdesk.cli;

import frontdesk.store.upkeep.Answer;
import frontdesk.store.upkeep.Request;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Has given up requests sent once more; a running server does it within a second. */
@Command(
    name = "replay",
    description = "Tries requests that were given up once more.",
    mixinStandardHelpOptions = true)
final class OutboxReplayCommand implements Callable<Integer> {
  @Mixin private HomeOption home = new HomeOption();

  @Parameters(
      arity = "0..1",
      paramLabel = "ID",
      description = "One of them, as `frontdesk outbox list` names it; without it, all.")
  private @Nullable String id;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    var request = new Request.Replay(number());
    var replayed = StoreAccess.ask(home, request, Answer.Replayed.class).requests();
    spec.commandLine().getOut().println("waiting to be sent again: " + replayed);
    return 0;
  }

  private @Nullable Long number() throws IOException {
    try {
      return id == null ? null : Long.valueOf(id);
    } catch (NumberFormatException _) {
      throw new IOException(
          "`" + id + "` is no id of a request; `frontdesk outbox list` tells which there are");
    }
  }
}
