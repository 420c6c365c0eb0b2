package frontdesk.cli;

import frontdesk.catalogue.Catalogue;
import frontdesk.catalogue.CatalogueReader;
import frontdesk.catalogue.Entry;
import frontdesk.catalogue.Faults;
import frontdesk.catalogue.Review;
import frontdesk.intent.ModelFiles;
import frontdesk.language.SentenceVectors;
import frontdesk.screening.SafetyCheck;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tells every fault of the content at once. */
@Command(name = "check", description = "Validates faq and models.", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @Mixin private HomeOption home = new HomeOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    var faults = new Faults();
    var reading = CatalogueReader.read(home.home().faq());
    faults.addAll(reading.faults());
    faults.addAll(
        SafetyCheck.check(
            home.home().faq(), home.home().models(), LocalDate.now(), reading.catalogue()));
    checkModels(reading.catalogue(), faults);
    var found = faults.sorted();
    found.forEach(fault -> spec.commandLine().getOut().println(fault));
    spec.commandLine().getOut().println(summary(reading.catalogue(), found.size()));
    return found.isEmpty() ? 0 : Main.FAULT;
  }

  private void checkModels(Catalogue catalogue, Faults faults) {
    var models = new ModelFiles(home.home().models(), Optional.of(new SentenceVectors()));
    for (var locale : catalogue.languages()) {
      if (catalogue.answersIn(locale)
          && models.read(catalogue, locale) instanceof ModelFiles.Reading.Unusable(var reason)) {
        faults.add(
            home.home().models().resolve(locale.toLanguageTag()),
            0,
            reason,
            "Run `frontdesk train`");
      }
    }
  }

  private static String summary(Catalogue catalogue, int faults) {
    var entries = catalogue.entries().toList();
    var open =
        entries.stream().map(Entry::review).filter(Review.NotReviewed.class::isInstance).count();
    return "%d entries, %d not reviewed by a clinician, %d %s"
        .formatted(entries.size(), open, faults, faults == 1 ? "fault" : "faults");
  }
}
