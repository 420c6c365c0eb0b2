package frontdesk.cli;

import frontdesk.store.upkeep.Answer;
import frontdesk.store.upkeep.Request;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Takes what was erased out of the files; a running server goes on meanwhile. */
@Command(
    name = "compact",
    description = "Takes what was erased out of the files.",
    mixinStandardHelpOptions = true)
final class StoreCompactCommand implements Callable<Integer> {
  @Mixin private HomeOption home = new HomeOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    var compacted = StoreAccess.ask(home, new Request.Compact(), Answer.Compacted.class);
    spec.commandLine().getOut().println(compacted.what());
    return 0;
  }
}
