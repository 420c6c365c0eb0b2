package frontdesk.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Measures. */
@Command(name = "evaluate", description = "Scores the engine or the screening.", mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
  @Mixin private HomeOption home = new HomeOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    return 0;
  }
}
