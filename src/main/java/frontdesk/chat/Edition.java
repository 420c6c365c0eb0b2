package frontdesk.chat;

import frontdesk.answer.Answerer;
import frontdesk.catalogue.Catalogue;
import frontdesk.catalogue.CatalogueReader;
import frontdesk.catalogue.Clinic;
import frontdesk.catalogue.Fault;
import frontdesk.catalogue.Faults;
import frontdesk.catalogue.Home;
import frontdesk.intent.Classification;
import frontdesk.intent.IntentClassifier;
import frontdesk.intent.ModelFiles;
import frontdesk.language.Glossary;
import frontdesk.language.SentenceVectors;
import frontdesk.reply.ReplyComposer;
import frontdesk.screening.ScreenedText;
import frontdesk.screening.Screener;
import frontdesk.screening.ScreeningSource;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * One consistent set of catalogue, rules and models. A message is handled by one edition from
 * beginning to end.
 *
 * @param classifiers by language; a language with texts and without entries has none
 */
record Edition(
    Catalogue catalogue,
    Screener screener,
    Glossary glossary,
    Map<Locale, IntentClassifier> classifiers,
    Answerer answerer,
    ReplyComposer composer) {

  /** What to do about a model that does not belong to the catalogue. */
  enum StaleModels {
    REFUSE,
    RETRAIN_IN_MEMORY
  }

  /**
   * Reads everything below {@code home}.
   *
   * @throws EditionException when anything is wrong with it, naming the first fault and the command
   *     that mends it
   */
  static Edition open(
      Home home,
      Clinic clinic,
      LocalDate today,
      StaleModels staleModels,
      Optional<SentenceVectors> vectors) {
    var source = CompletableFuture.supplyAsync(() -> SourceReading.of(home.faq(), today, vectors));
    var reading = CatalogueReader.read(home.faq());
    var screener = source.join().screener(reading.catalogue(), home.models(), staleModels);
    var faults = new Faults();
    faults.addAll(reading.faults());
    faults.addAll(screener.faults());
    if (!faults.isEmpty()) {
      throw EditionException.of(faults.sorted());
    }
    var catalogue = reading.catalogue();
    var glossary = Glossary.of(catalogue);
    return new Edition(
        catalogue,
        screener.screener().orElseThrow(),
        glossary,
        classifiers(catalogue, new ModelFiles(home.models(), vectors), staleModels),
        new Answerer(catalogue, glossary, clinic),
        new ReplyComposer(catalogue, clinic));
  }

  /** Catalogue and rules are read at once: together they are most of a start. */
  private record SourceReading(ScreeningSource source, List<Fault> faults) {
    static SourceReading of(Path faq, LocalDate today, Optional<SentenceVectors> vectors) {
      var faults = new Faults();
      var source = ScreeningSource.read(faq, today, faults).hearing(vectors);
      return new SourceReading(source, faults.sorted());
    }

    ScreenerReading screener(Catalogue catalogue, Path models, StaleModels staleModels) {
      var whole = source.with(catalogue);
      var stale = new Faults();
      var screener = whole.screener(models, stale);
      if (screener.isEmpty() && faults.isEmpty() && staleModels == StaleModels.RETRAIN_IN_MEMORY) {
        return new ScreenerReading(Optional.of(whole.trained()), List.of());
      }
      stale.addAll(faults);
      return new ScreenerReading(screener, stale.sorted());
    }
  }

  private record ScreenerReading(Optional<Screener> screener, List<Fault> faults) {}

  private static Map<Locale, IntentClassifier> classifiers(
      Catalogue catalogue, ModelFiles models, StaleModels staleModels) {
    var classifiers = new HashMap<Locale, IntentClassifier>();
    for (var locale : catalogue.languages()) {
      if (catalogue.answersIn(locale)) {
        classifiers.put(locale, classifier(catalogue, locale, models, staleModels));
      }
    }
    return Map.copyOf(classifiers);
  }

  private static IntentClassifier classifier(
      Catalogue catalogue, Locale locale, ModelFiles models, StaleModels staleModels) {
    return switch (models.read(catalogue, locale)) {
      case ModelFiles.Reading.Ready(var classifier) -> classifier;
      case ModelFiles.Reading.Unusable(var reason) -> {
        if (staleModels == StaleModels.REFUSE) {
          throw new EditionException(reason + "; run `frontdesk train`");
        }
        yield ModelFiles.train(catalogue, locale);
      }
    };
  }

  Classification classify(ScreenedText text, Locale locale) {
    return Objects.requireNonNull(classifiers.get(locale), "no classifier for the language")
        .classify(text);
  }

  /** The content cannot be served as it is; the message is one line that names the remedy. */
  static final class EditionException extends RuntimeException {
    private static final long serialVersionUID = 1;

    EditionException(String message) {
      super(message);
    }

    static EditionException of(List<Fault> faults) {
      var more = faults.size() > 1 ? " (and " + (faults.size() - 1) + " more)" : "";
      return new EditionException(faults.getFirst() + more + "; run `frontdesk check`");
    }
  }
}
