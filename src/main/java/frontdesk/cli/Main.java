package frontdesk.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** {@code frontdesk}, the command of everything. */
@Command(
    name = "frontdesk",
    description = "The FAQ chatbot backend for clinics.",
    mixinStandardHelpOptions = true,
    version = "frontdesk 0.1.0",
    subcommands = {
      ServeCommand.class,
      AskCommand.class,
      TrainCommand.class,
      EvaluateCommand.class,
      CheckCommand.class,
      OutboxCommand.class,
      StoreCommand.class
    })
public final class Main implements Runnable {
  static final int FAULT = 1;
  static final int USAGE = 2;

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  public static void main(String[] args) {
    var out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    var exit = run(out, err, args);
    out.flush();
    if (exit != 0) {
      System.exit(exit);
    }
  }

  /** Runs a command; whatever goes wrong is one line on {@code err} and an exit code. */
  static int run(PrintWriter out, PrintWriter err, String... args) {
    return new CommandLine(new Main())
        .registerConverter(Locale.class, Locale::forLanguageTag)
        .setOut(out)
        .setErr(err)
        .setParameterExceptionHandler(Main::tellUsage)
        .setExecutionExceptionHandler(Main::tellFault)
        .execute(args);
  }

  private static int tellUsage(ParameterException fault, String[] args) {
    var command = fault.getCommandLine();
    command
        .getErr()
        .println(
            firstLine(fault) + ". Try `" + command.getCommandSpec().qualifiedName() + " --help`.");
    return USAGE;
  }

  private static int tellFault(
      Exception fault, CommandLine command, CommandLine.ParseResult parsed) {
    command.getErr().println("frontdesk: " + Remedies.of(fault));
    return FAULT;
  }

  private static String firstLine(Exception fault) {
    return String.valueOf(fault.getMessage())
        .lines()
        .findFirst()
        .orElse("the command line cannot be read");
  }

  /** Without a subcommand: says which there are. */
  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
