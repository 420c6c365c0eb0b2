package frontdesk.cli;

import frontdesk.catalogue.Catalogue;
import frontdesk.catalogue.CatalogueReader;
import frontdesk.catalogue.Faults;
import frontdesk.intent.ModelFiles;
import frontdesk.language.SentenceVectors;
import frontdesk.screening.ScreeningSource;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Trains the models of every language that has entries. */
@Command(
    name = "train",
    description = "Trains from faq into models.",
    mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {
  @Mixin private HomeOption home = new HomeOption();

  @Option(names = "--anew", description = "Trains what is up to date too.")
  private boolean anew;

  @Option(
      names = "--even-if-worse",
      description = "Keeps new models that answer held-out examples clearly worse than the old.")
  private boolean evenIfWorse;

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
    trainScreening(screening.with(reading.catalogue()));
    var catalogue = reading.catalogue();
    var kept = true;
    for (var locale : catalogue.languages()) {
      kept &= !catalogue.answersIn(locale) || train(catalogue, locale);
    }
    return kept ? 0 : Main.FAULT;
  }

  private void trainScreening(ScreeningSource source) throws IOException {
    var models = home.home().models();
    if (!anew && source.screener(models, new Faults()).isPresent()) {
      tell("screening is up to date");
      return;
    }
    source.train(models);
    tell("trained screening");
  }

  /** Whether the language has its models; worse ones than it had are not kept. */
  private boolean train(Catalogue catalogue, Locale locale) throws IOException {
    var models = new ModelFiles(home.home().models(), Optional.of(new SentenceVectors()));
    if (!anew && models.read(catalogue, locale) instanceof ModelFiles.Reading.Ready) {
      tell(locale.toLanguageTag() + " is up to date");
      return true;
    }
    var trained = ModelFiles.train(catalogue, locale);
    var before = models.heldOut(locale);
    var after = trained.heldOut();
    if (!evenIfWorse && before.isPresent() && after.orElseThrow().isWorseThan(before.get())) {
      tell(
          "kept the old models for %s: of held-out examples the new ones answer %s, the old ones %s. Mend the examples that changed, or run `frontdesk train --even-if-worse`"
              .formatted(locale.toLanguageTag(), after.get(), before.get()));
      return false;
    }
    models.write(catalogue, locale, trained);
    tell("trained " + locale.toLanguageTag());
    return true;
  }

  private void tell(String what) {
    spec.commandLine().getErr().println(what);
  }
}
