package frontdesk.cli;

import frontdesk.answer.Answer;
import frontdesk.answer.Answerer;
import frontdesk.answer.Context;
import frontdesk.catalogue.Catalogue;
import frontdesk.catalogue.Clinic;
import frontdesk.catalogue.Entry;
import frontdesk.catalogue.EntryId;
import frontdesk.intent.EngineScore;
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
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Measures what patients would get: screening, classifier and answer together, each question a
 * conversation of its own.
 */
final class CatalogueEvaluation {
  private static final int FOLDS = 5;

  /** What a labelled question led to. */
  private enum Outcome {
    RIGHT,
    ASKED_RIGHT,
    ASKED_WRONG,
    WRONG,
    DECLINED,
    TAKEN_OVER
  }

  private final Catalogue catalogue;
  private final Screener screener;
  private final Locale locale;
  private final Optional<SentenceVectors> vectors;
  private final Answerer answerer;

  CatalogueEvaluation(
      Catalogue catalogue, Screener screener, Locale locale, Optional<SentenceVectors> vectors) {
    this.catalogue = catalogue;
    this.screener = screener;
    this.locale = locale;
    this.vectors = vectors;
    this.answerer = new Answerer(catalogue, Glossary.of(catalogue), Clinic.unconfigured());
  }

  /**
   * Trains on four fifths of the examples and measures on the rest, five times; near-duplicates
   * stay together.
   */
  Figures crossValidate() throws IOException {
    var examples = ModelFiles.examples(catalogue, locale);
    var folds = Folds.deal(examples, FOLDS);
    var tally = new Tally();
    for (var fold = 0; fold < FOLDS; fold++) {
      var known = new ArrayList<Example>();
      var unseen = new ArrayList<Example>();
      for (var i = 0; i < folds.length; i++) {
        (folds[i] == fold ? unseen : known).add(examples.get(i));
      }
      measure(
          IntentClassifier.train(
              known,
              locale,
              Glossary.of(catalogue),
              ModelFiles.counterparts(catalogue, locale),
              vectors),
          unseen,
          tally);
    }
    return tally.figures();
  }

  /** Measures the models that lie in the folder. */
  Figures measureShipped(Path models, List<Example> questions) throws IOException {
    return switch (new ModelFiles(models, vectors).read(catalogue, locale)) {
      case ModelFiles.Reading.Ready(var classifier) -> {
        var tally = new Tally();
        measure(classifier, questions, tally);
        yield tally.figures();
      }
      case ModelFiles.Reading.Unusable(var reason) ->
          throw new IOException(reason + "; run `frontdesk train`");
    };
  }

  private void measure(IntentClassifier classifier, List<Example> questions, Tally tally) {
    questions.forEach(
        question -> tally.add(question, outcome(classifier, question), isSupported(question)));
  }

  private boolean isSupported(Example question) {
    return EntryId.isWellFormed(question.label())
        && catalogue
            .entry(locale, new EntryId(question.label()))
            .filter(entry -> entry.kind() == Entry.Kind.UNSUPPORTED)
            .isEmpty();
  }

  private Outcome outcome(IntentClassifier classifier, Example question) {
    return switch (screener.screen(question.text())) {
      case Screening.Urgent _ -> Outcome.TAKEN_OVER;
      case Screening.Clear(var text, var _, var _) -> {
        var classification = classifier.classify(text);
        var turn = answerer.answer(text, classification, Context.EMPTY, locale, LocalDate.EPOCH);
        yield outcome(turn.answer(), question.label());
      }
    };
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

  /** Counts outcomes, in-scope and out-of-scope questions apart. */
  private static final class Tally {
    private final Map<Outcome, Integer> inScope = new EnumMap<>(Outcome.class);
    private final Map<Outcome, Integer> outOfScope = new EnumMap<>(Outcome.class);

    void add(Example question, Outcome outcome, boolean isSupported) {
      var isOutOfScope =
          !isSupported
              || question.label().equals(EngineScore.OUT_OF_SCOPE)
              || question.label().equals("clarify");
      (isOutOfScope ? outOfScope : inScope).merge(outcome, 1, Integer::sum);
    }

    Figures figures() {
      var figures = new Figures();
      add(figures, "questions", inScope);
      add(figures, "out-of-scope questions", outOfScope);
      return figures;
    }

    private static void add(Figures figures, String name, Map<Outcome, Integer> outcomes) {
      var all = outcomes.values().stream().mapToInt(Integer::intValue).sum();
      if (all == 0) {
        return;
      }
      figures.count(name, all);
      for (var outcome : Outcome.values()) {
        figures.share(
            name + " " + words(outcome), outcomes.getOrDefault(outcome, 0) / (double) all);
      }
    }

    private static String words(Outcome outcome) {
      return switch (outcome) {
        case RIGHT -> "answered right";
        case ASKED_RIGHT -> "asked back, right one offered";
        case ASKED_WRONG -> "asked back, right one missing";
        case WRONG -> "answered wrong";
        case DECLINED -> "declined";
        case TAKEN_OVER -> "taken over by screening";
      };
    }
  }
}
