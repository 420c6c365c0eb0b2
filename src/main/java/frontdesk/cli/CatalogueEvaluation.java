package frontdesk.cli;

import frontdesk.answer.Answer;
import frontdesk.answer.Answerer;
import frontdesk.answer.Context;
import frontdesk.catalogue.Catalogue;
import frontdesk.catalogue.Clinic;
import frontdesk.catalogue.Entry;
import frontdesk.catalogue.EntryId;
import frontdesk.intent.Counterparts;
import frontdesk.intent.Example;
import frontdesk.intent.Folds;
import frontdesk.intent.IntentClassifier;
import frontdesk.intent.ModelFiles;
import frontdesk.language.Glossary;
import frontdesk.language.SentenceVectors;
import frontdesk.screening.Screener;
import frontdesk.screening.Screening;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Measures what patients would get: screening, classifier and answer together, each question a
 * conversation of its own.
 */
final class CatalogueEvaluation {
  private static final int FOLDS = 5;

  private final Catalogue catalogue;
  private final Screener screener;
  private final Locale locale;
  private final Optional<SentenceVectors> vectors;
  private final Answerer answerer;
  private final Counterparts counterparts;

  CatalogueEvaluation(
      Catalogue catalogue, Screener screener, Locale locale, Optional<SentenceVectors> vectors) {
    this.catalogue = catalogue;
    this.screener = screener;
    this.locale = locale;
    this.vectors = vectors;
    this.counterparts = ModelFiles.counterparts(catalogue, locale);
    this.answerer = new Answerer(catalogue, Glossary.of(catalogue), Clinic.unconfigured());
  }

  /**
   * Trains on four fifths of the examples and measures on the rest, five times; near-duplicates
   * stay together.
   */
  List<Measured> crossValidate() throws IOException {
    var examples = ModelFiles.examples(catalogue, locale);
    var folds = Folds.deal(examples, FOLDS);
    var measured = new ArrayList<Measured>();
    for (var fold = 0; fold < FOLDS; fold++) {
      var known = new ArrayList<Example>();
      var unseen = new ArrayList<Example>();
      for (var i = 0; i < folds.length; i++) {
        (folds[i] == fold ? unseen : known).add(examples.get(i));
      }
      var classifier =
          IntentClassifier.train(known, locale, Glossary.of(catalogue), counterparts, vectors);
      unseen.forEach(question -> measured.add(measure(classifier, question)));
    }
    return measured;
  }

  /** Measures the models that lie in the folder. */
  List<Measured> measureShipped(Path models, List<Example> questions) throws IOException {
    return switch (new ModelFiles(models, vectors).read(catalogue, locale)) {
      case ModelFiles.Reading.Ready(var classifier) ->
          questions.stream().map(question -> measure(classifier, question)).toList();
      case ModelFiles.Reading.Unusable(var reason) ->
          throw new IOException(reason + "; run `frontdesk train`");
    };
  }

  private Measured measure(IntentClassifier classifier, Example question) {
    return switch (screener.screen(question.text())) {
      case Screening.Urgent _ -> Measured.takenOver(question, isSupported(question));
      case Screening.Clear(var text, var _, var _) -> {
        var classification = classifier.classify(text);
        var best = classification.ranked().getFirst().label();
        var turn = answerer.answer(text, classification, Context.EMPTY, locale, LocalDate.EPOCH);
        yield new Measured(
            question,
            isSupported(question),
            outcome(turn.answer(), question.label()),
            best,
            counterparts.areSame(best, question.label()),
            classification.score(),
            isGap(best));
      }
    };
  }

  private boolean isSupported(Example question) {
    return kind(question.label()).filter(kind -> kind != Entry.Kind.UNSUPPORTED).isPresent();
  }

  private boolean isGap(String label) {
    return kind(label).filter(kind -> kind == Entry.Kind.UNSUPPORTED).isPresent();
  }

  private Optional<Entry.Kind> kind(String label) {
    return EntryId.isWellFormed(label)
        ? catalogue.entry(locale, new EntryId(label)).map(Entry::kind)
        : Optional.empty();
  }

  private static Outcome outcome(Answer answer, String label) {
    return switch (answer) {
      case Answer.Curated(var entries, var _) -> given(entries.stream(), label);
      case Answer.SmallTalk(var entry, var _) -> given(Stream.of(entry), label);
      case Answer.WhichProcedure(var _, var options, var _) ->
          asked(options.stream().flatMap(option -> option.entry().stream()), label);
      case Answer.DidYouMean(var offers, var _) -> asked(offers.stream(), label);
      case Answer.Topics(var offers) -> asked(offers.stream(), label);
      case Answer.Gap _, Answer.Unsupported _, Answer.NotCovered _, Answer.NotApproved _ ->
          Outcome.DECLINED;
    };
  }

  private static Outcome given(Stream<Entry> entries, String label) {
    return entries.anyMatch(entry -> entry.id().value().equals(label))
        ? Outcome.RIGHT
        : Outcome.WRONG;
  }

  private static Outcome asked(Stream<Entry> offers, String label) {
    return offers.anyMatch(entry -> entry.id().value().equals(label))
        ? Outcome.ASKED_RIGHT
        : Outcome.ASKED_WRONG;
  }
}
