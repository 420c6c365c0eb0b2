package frontdesk.answer;

import frontdesk.answer.Answer.WhichProcedure.Option;
import frontdesk.catalogue.Aspect;
import frontdesk.catalogue.Catalogue;
import frontdesk.catalogue.Entry;
import frontdesk.catalogue.EntryId;
import frontdesk.intent.Classification;
import frontdesk.intent.ScoredLabel;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A classified question, reconciled with the procedure it is about. What one document says never
 * answers a question about the other procedure.
 *
 * @param procedure the one that the text or the conversation names
 * @param namesBoth whether the text itself names both
 */
record Question(
    Catalogue catalogue,
    Locale locale,
    Classification classification,
    Optional<String> procedure,
    boolean namesBoth) {
  private static final int MOST_OFFERS = 3;

  /** A share of probability that outweighs all the rest. */
  private static final double MOSTLY = 0.5;

  /** An offer is at least so probable. */
  private static final double LEAST_PROBABLE_OFFER = 0.05;

  Answer answer() {
    return switch (classification) {
      case Classification.Confident(var ranked, var score) ->
          confident(entry(ranked.getFirst()), score);
      case Classification.Ambiguous(var ranked, var score) ->
          ambiguous(entry(ranked.getFirst()), score);
      case Classification.Unknown(var _, var score) -> new Answer.NotCovered(List.of(), score);
    };
  }

  /** The answer to an open question once its procedure is chosen. */
  static Answer settled(Catalogue catalogue, Locale locale, Entry question, String procedure) {
    var certain =
        new Classification.Confident(List.of(new ScoredLabel(question.id().value(), 1)), 1);
    return new Question(catalogue, locale, certain, Optional.of(procedure), false).answer();
  }

  private Answer confident(Entry entry, double score) {
    if (entry.kind() == Entry.Kind.SMALL_TALK) {
      return new Answer.SmallTalk(entry, score);
    }
    if (entry.kind() == Entry.Kind.UNSUPPORTED) {
      return new Answer.Unsupported(entry, score);
    }
    if (procedure.isPresent() && entry.isOfAnotherProcedureThan(procedure.get())) {
      return ofProcedure(entry, procedure.get())
          .<Answer>map(counterpart -> new Answer.Curated(List.of(counterpart), score))
          .orElseGet(() -> gap(entry, procedure.get(), score));
    }
    return needsProcedure(entry) ? which(entry, score) : new Answer.Curated(List.of(entry), score);
  }

  private Answer ambiguous(Entry best, double score) {
    if (best.kind() == Entry.Kind.UNSUPPORTED && unsupportedShare() >= MOSTLY) {
      return new Answer.Unsupported(best, score);
    }
    if (best.kind() == Entry.Kind.ANSWER && needsProcedure(best) && ranksCounterpartNext(best)) {
      return which(best, score);
    }
    var offers = offers();
    return offers.isEmpty()
        ? new Answer.NotCovered(List.of(), score)
        : new Answer.DidYouMean(offers, score);
  }

  /** The probability of all topics together that the documents do not cover. */
  private double unsupportedShare() {
    return classification.ranked().stream()
        .filter(label -> entry(label).kind() == Entry.Kind.UNSUPPORTED)
        .mapToDouble(ScoredLabel::probability)
        .sum();
  }

  private boolean ranksCounterpartNext(Entry best) {
    return classification.ranked().size() > 1
        && sharesAspect(entry(classification.ranked().get(1)), best);
  }

  /** Also when both documents answer it: then the two answers differ, and only one is meant. */
  private boolean needsProcedure(Entry entry) {
    return procedure.isEmpty()
        && !namesBoth
        && entry.procedure().isPresent()
        && (aspects(entry).anyMatch(Aspect::asksProcedure) || hasCounterpart(entry));
  }

  private boolean hasCounterpart(Entry entry) {
    return catalogue.entries(locale).stream()
        .anyMatch(other -> !other.equals(entry) && sharesAspect(other, entry));
  }

  private Answer which(Entry question, double score) {
    var options =
        catalogue.procedures().stream()
            .map(each -> new Option(each, ofProcedure(question, each.id())))
            .sorted(Comparator.comparing((Option option) -> option.entry().isEmpty()))
            .toList();
    return new Answer.WhichProcedure(question, options, score);
  }

  private Answer gap(Entry entry, String asked, double score) {
    var near =
        offers().stream().filter(offer -> !offer.isOfAnotherProcedureThan(asked)).limit(2).toList();
    return catalogue
        .procedure(asked)
        .<Answer>map(each -> new Answer.Gap(each, aspects(entry).findFirst(), near, score))
        .orElseGet(() -> new Answer.NotCovered(near, score));
  }

  /** The likeliest entries, each turned to the procedure that is spoken of. */
  private List<Entry> offers() {
    return classification.ranked().stream()
        .filter(label -> label.probability() >= LEAST_PROBABLE_OFFER)
        .map(this::entry)
        .filter(entry -> entry.kind() == Entry.Kind.ANSWER)
        .flatMap(
            entry ->
                procedure.map(each -> ofProcedure(entry, each)).orElse(Optional.of(entry)).stream())
        .distinct()
        .limit(MOST_OFFERS)
        .toList();
  }

  /**
   * The entry itself when it may answer for the procedure, else its likeliest counterpart there.
   */
  private Optional<Entry> ofProcedure(Entry entry, String asked) {
    if (!entry.isOfAnotherProcedureThan(asked)) {
      return Optional.of(entry);
    }
    return Stream.concat(
            classification.ranked().stream().map(this::entry), catalogue.entries(locale).stream())
        .filter(each -> each.procedure().equals(Optional.of(asked)) && sharesAspect(each, entry))
        .findFirst();
  }

  private static boolean sharesAspect(Entry one, Entry other) {
    return one.aspects().stream().anyMatch(other.aspects()::contains);
  }

  private Stream<Aspect> aspects(Entry entry) {
    return entry.aspects().stream().flatMap(id -> catalogue.aspect(id).stream());
  }

  /**
   * Labels are the ids of the entries that the model was trained from, which the manifest holds
   * equal to the catalogue's.
   */
  private Entry entry(ScoredLabel label) {
    return catalogue
        .entry(locale, new EntryId(label.label()))
        .orElseThrow(
            () ->
                new IllegalStateException("the model knows an entry that the catalogue does not"));
  }
}
