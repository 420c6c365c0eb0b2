package frontdesk.cli;

import frontdesk.store.upkeep.Answer;
import frontdesk.store.upkeep.Request;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Erases a conversation with all that was said and sent in it. */
@Command(name = "erase", description = "Erases a conversation.", mixinStandardHelpOptions = true)
final class StoreEraseCommand implements Callable<Integer> {
  @Mixin private HomeOption home = new HomeOption();
  @Mixin private ConversationParameter conversation = new ConversationParameter();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    var request = new Request.Erase(conversation.id());
    var erased = StoreAccess.ask(home, request, Answer.Erased.class);
    spec.commandLine()
        .getOut()
        .println(
            "messages erased: "
                + erased.messages()
                + "; `frontdesk store compact` takes their text out of the files before the night does");
    return 0;
  }
}
