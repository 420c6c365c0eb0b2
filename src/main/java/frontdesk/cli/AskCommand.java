package frontdesk.cli;

import frontdesk.chat.FrontDesk;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Asks what the server would answer: one message, a chat in the terminal, or a file of messages.
 */
@Command(
    name = "ask",
    description = "Asks one question, or chats.",
    mixinStandardHelpOptions = true)
final class AskCommand implements Callable<Integer> {
  @Mixin private HomeOption home = new HomeOption();

  @Parameters(
      arity = "0..*",
      paramLabel = "TEXT",
      description = "The question; without one, a chat starts.")
  private List<String> text = List.of();

  @Option(
      names = "--batch",
      paramLabel = "FILE",
      description = "Answers every row of a tab-separated file.")
  private @Nullable Path batch;

  @Option(names = "--json", description = "One JSON object a line.")
  private boolean json;

  @Option(names = "--why", description = "Explains each reply.")
  private boolean why;

  @Option(
      names = "--locale",
      paramLabel = "TAG",
      description = "The language of the page, as en or tr.")
  private @Nullable Locale locale;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    var file = batch;
    if (file != null && !json) {
      throw new ParameterException(spec.commandLine(), "--batch needs --json");
    }
    if (file != null) {
      BatchFile.requireReadable(file);
    }
    try (var context = Application.start(home, Map.of())) {
      var frontDesk = context.getBean(FrontDesk.class);
      var out = spec.commandLine().getOut();
      if (file != null) {
        return new Batch(frontDesk, out, spec.commandLine().getErr()).run(file);
      }
      var chat = new TerminalChat(frontDesk, out, locale, why, json);
      if (!text.isEmpty()) {
        chat.say(String.join(" ", text));
      } else {
        chat.run(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)));
      }
      return 0;
    }
  }
}
