package frontdesk.cli;

import frontdesk.store.upkeep.Answer;
import frontdesk.store.upkeep.Request;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints all that is kept of a conversation, one JSON object. */
@Command(
    name = "export",
    description = "Prints all that is kept of a conversation, as JSON.",
    mixinStandardHelpOptions = true)
final class StoreExportCommand implements Callable<Integer> {
  @Mixin private HomeOption home = new HomeOption();
  @Mixin private ConversationParameter conversation = new ConversationParameter();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    var request = new Request.Export(conversation.id());
    var exported = StoreAccess.ask(home, request, Answer.Exported.class);
    spec.commandLine().getOut().println(exported.json());
    return 0;
  }
}
