package frontdesk.cli;

import frontdesk.catalogue.CatalogueReader;
import frontdesk.catalogue.Faults;
import frontdesk.intent.ModelFiles;
import frontdesk.screening.ScreeningSource;
import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Trains the models of every language that has entries. */
@Command(
    name = "train",
    description = "Trains from faq into models.",
    mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {
  @Mixin private HomeOption home = new HomeOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    var faults = new Faults();
    var reading = CatalogueReader.read(home.home().faq());
    faults.addAll(reading.faults());
    var screening = ScreeningSource.read(home.home().faq(), LocalDate.now(), faults);
    screening.checkExamples(faults);
    if (!faults.isEmpty()) {
      faults.sorted().forEach(fault -> spec.commandLine().getErr().println(fault));
      return Main.FAULT;
    }
    screening.with(reading.catalogue()).train(home.home().models());
    spec.commandLine().getErr().println("trained screening");
    var catalogue = reading.catalogue();
    var models = new ModelFiles(home.home().models());
    for (var locale : catalogue.languages()) {
      if (catalogue.answersIn(locale)) {
        models.write(catalogue, locale, ModelFiles.train(catalogue, locale));
        spec.commandLine().getErr().println("trained " + locale.toLanguageTag());
      }
    }
    return 0;
  }
}
