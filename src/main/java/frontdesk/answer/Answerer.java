package frontdesk.answer;

import frontdesk.catalogue.Catalogue;
import frontdesk.catalogue.Clinic;
import frontdesk.catalogue.Entry;
import frontdesk.catalogue.EntryId;
import frontdesk.intent.Classification;
import frontdesk.language.Folding;
import frontdesk.language.Glossary;
import frontdesk.screening.ScreenedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Decides what to say. Stateless: what the conversation knows comes in and goes out as a {@link
 * Context}.
 */
public final class Answerer {
  /** A text of at most so many words that names a procedure settles an open question. */
  private static final int WORDS_OF_A_BARE_CHOICE = 4;

  /** The small talk that offers what a conversation may start with. */
  private static final EntryId GREETING = new EntryId("greeting");

  private final Catalogue catalogue;
  private final Glossary glossary;
  private final Clinic clinic;
  private final Coverage coverage;
  private final Map<Titled, Entry> titles;

  /** An entry's folded title in its language. */
  private record Titled(Locale locale, String title) {}

  public Answerer(Catalogue catalogue, Glossary glossary, Clinic clinic) {
    this.catalogue = catalogue;
    this.glossary = glossary;
    this.clinic = clinic;
    this.coverage = new Coverage(glossary);
    this.titles =
        catalogue
            .entries()
            .filter(entry -> entry.kind() == Entry.Kind.ANSWER)
            .collect(
                Collectors.toUnmodifiableMap(
                    entry -> new Titled(entry.locale(), Folding.fold(entry.title())),
                    entry -> entry,
                    (first, _) -> first));
  }

  /** An answer and what the conversation knows after it. */
  public record Turn(Answer answer, Context context) {}

  /**
   * Names the entry or procedure that the patient picked, when the text or the pressed suggestion
   * is nothing but a pick.
   */
  public Optional<Turn> picked(
      ScreenedText text, Optional<String> choice, Context context, Locale locale, LocalDate today) {
    return choice
        .flatMap(id -> pick(id, context, locale))
        .or(() -> entryTitled(text, locale).map(entry -> new Answer.Curated(List.of(entry), 1)))
        .or(() -> bareProcedure(text, context).flatMap(id -> pick(id, context, locale)))
        .or(() -> offered(text, context).flatMap(id -> pick(id, context, locale)))
        .or(() -> sequel(text, context, locale))
        .or(() -> topics(text, locale))
        .map(answer -> turn(answer, context, today));
  }

  /** Answers what the classifier made of the text. */
  public Turn answer(
      ScreenedText text,
      Classification classification,
      Context context,
      Locale locale,
      LocalDate today) {
    var named = glossary.procedures(text.tokens());
    var known = named.size() == 1 ? context.withProcedure(named.iterator().next()) : context;
    var spokenOf = named.size() > 1 ? Optional.<String>empty() : known.procedure();
    var question = new Question(catalogue, locale, classification, spokenOf, named.size() > 1);
    return turn(covered(question.answer(), text), known, today);
  }

  /** An entry that does not speak of what the question names is near, and no answer to it. */
  private Answer covered(Answer answer, ScreenedText text) {
    Predicate<Entry> isCovered = entry -> coverage.reaches(entry, text.tokens());
    return switch (answer) {
      case Answer.Curated(var entries, var score) when !entries.stream().allMatch(isCovered) ->
          new Answer.NotCovered(entries, score);
      case Answer.DidYouMean(var offers, var score) when offers.stream().noneMatch(isCovered) ->
          new Answer.NotCovered(offers, score);
      case Answer.DidYouMean(var offers, var score) ->
          new Answer.DidYouMean(offers.stream().filter(isCovered).toList(), score);
      case Answer.Curated _,
          Answer.SmallTalk _,
          Answer.WhichProcedure _,
          Answer.Topics _,
          Answer.Gap _,
          Answer.Unsupported _,
          Answer.NotCovered _,
          Answer.NotApproved _ ->
          answer;
    };
  }

  /**
   * The answers to two or more questions of one message, one after the other; empty unless each of
   * them has its own.
   */
  public Optional<Turn> together(List<Turn> turns) {
    var entries =
        turns.stream()
            .map(Turn::answer)
            .filter(Answer.Curated.class::isInstance)
            .flatMap(answer -> ((Answer.Curated) answer).entries().stream())
            .distinct()
            .toList();
    return turns.stream().allMatch(turn -> turn.answer() instanceof Answer.Curated)
            && entries.size() > 1
        ? Optional.of(
            new Turn(
                new Answer.Curated(entries, turns.getFirst().answer().score()),
                turns.getLast().context()))
        : Optional.empty();
  }

  private Turn turn(Answer answer, Context context, LocalDate today) {
    var approved = approved(answer, today);
    return new Turn(approved, context.after(approved));
  }

  /** An entry that may not be shown is not shown, whichever way it was found. */
  private Answer approved(Answer answer, LocalDate today) {
    return answer instanceof Answer.Curated(var entries, var score)
        ? entries.stream()
            .filter(entry -> !mayShow(entry, today))
            .findFirst()
            .<Answer>map(entry -> new Answer.NotApproved(entry, score))
            .orElse(answer)
        : answer;
  }

  private boolean mayShow(Entry entry, LocalDate today) {
    return !entry.review().hasLapsedOn(today)
        && (!clinic.requireReview() || entry.review().isApprovedOn(today));
  }

  private Optional<Answer> pick(String id, Context context, Locale locale) {
    if (catalogue.procedure(id).isPresent()) {
      return context
          .openQuestion()
          .flatMap(question -> catalogue.entry(locale, question))
          .map(question -> Question.settled(catalogue, locale, question, id));
    }
    return EntryId.isWellFormed(id)
        ? catalogue.entry(locale, new EntryId(id)).map(Answerer::curated)
        : Optional.empty();
  }

  private static Optional<String> offered(ScreenedText text, Context context) {
    return ChoiceWords.place(text.tokens(), context.choices().size()).map(context.choices()::get);
  }

  /** "What about the hip?": the last question again, for another procedure. */
  private Optional<Answer> sequel(ScreenedText text, Context context, Locale locale) {
    return glossary.procedures(text.tokens()).stream()
        .filter(named -> ChoiceWords.areSequel(glossary.canonical(text.tokens()), named))
        .findFirst()
        .flatMap(
            named ->
                context
                    .lastEntry()
                    .flatMap(last -> catalogue.entry(locale, last))
                    .filter(last -> last.procedure().isPresent())
                    .map(last -> Question.settled(catalogue, locale, last, named)));
  }

  private Optional<Answer> topics(ScreenedText text, Locale locale) {
    return ChoiceWords.askForTopics(text.tokens())
        ? catalogue
            .entry(locale, GREETING)
            .map(
                greeting ->
                    new Answer.Topics(
                        greeting.related().stream()
                            .flatMap(id -> catalogue.entry(locale, id).stream())
                            .toList()))
        : Optional.empty();
  }

  private static Answer curated(Entry entry) {
    return switch (entry.kind()) {
      case SMALL_TALK -> new Answer.SmallTalk(entry, 1);
      case UNSUPPORTED -> new Answer.Unsupported(entry, 1);
      case ANSWER -> new Answer.Curated(List.of(entry), 1);
    };
  }

  private Optional<Entry> entryTitled(ScreenedText text, Locale locale) {
    return Optional.ofNullable(titles.get(new Titled(locale, Folding.fold(text.normalised()))));
  }

  private Optional<String> bareProcedure(ScreenedText text, Context context) {
    if (context.openQuestion().isEmpty() || text.tokens().size() > WORDS_OF_A_BARE_CHOICE) {
      return Optional.empty();
    }
    Set<String> named = glossary.procedures(text.tokens());
    return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
  }
}
