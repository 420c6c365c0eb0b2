package frontdesk.cli;

import frontdesk.store.upkeep.Answer;
import frontdesk.store.upkeep.Request;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the id of a patient's conversation and nothing else. */
@Command(
    name = "find",
    description = "Tells the id of a patient's conversation.",
    mixinStandardHelpOptions = true)
final class StoreFindCommand implements Callable<Integer> {
  @Mixin private HomeOption home = new HomeOption();

  @Option(
      names = "--channel",
      required = true,
      paramLabel = "NAME",
      description = "The messaging app, as whatsapp.")
  private String channel = "";

  @Option(
      names = "--account",
      required = true,
      paramLabel = "ID",
      description = "The clinic's own account there, as the app names it.")
  private String account = "";

  @Option(
      names = "--patient",
      required = true,
      paramLabel = "ID",
      description = "The patient's phone number or id there.")
  private String patient = "";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    var request = new Request.Find(channel, account, patient);
    var found = StoreAccess.ask(home, request, Answer.Found.class);
    spec.commandLine().getOut().println(found.conversation());
    return 0;
  }
}
