package frontdesk.reply;

import frontdesk.answer.Answer;
import frontdesk.catalogue.Catalogue;
import frontdesk.catalogue.Clinic;
import frontdesk.catalogue.Entry;
import frontdesk.catalogue.EntryId;
import frontdesk.catalogue.Level;
import frontdesk.catalogue.Phrase;
import frontdesk.catalogue.Source;
import frontdesk.catalogue.Texts;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words an answer or guidance for the patient. Nothing is made up: every text is curated or comes
 * from the clinic's settings.
 */
public final class ReplyComposer {
  private static final int MOST_SUGGESTIONS = 3;

  private final Catalogue catalogue;
  private final Clinic clinic;
  private final GuidanceComposer guidance;
  private final ContactDetails contact;
  private final MarkdownRenderer renderer = new MarkdownRenderer();

  public ReplyComposer(Catalogue catalogue, Clinic clinic) {
    this.catalogue = catalogue;
    this.clinic = clinic;
    this.guidance = new GuidanceComposer(catalogue, clinic);
    this.contact = new ContactDetails(clinic);
  }

  /**
   * @param line what the message calls for, though nothing is there now
   */
  public Reply answer(Answer answer, Locale locale, SafetyLine line, LocalDate today) {
    var texts = catalogue.texts(locale);
    var safety = safety(line, texts);
    return switch (answer) {
      case Answer.Curated(var entries, var score) -> curated(entries, score, texts, safety, today);
      case Answer.SmallTalk(var entry, var score) ->
          new Reply.Chatted(
              body(texts, joined(entry.markdown(), safety), suggestions(related(entry))),
              entry.id(),
              score);
      case Answer.WhichProcedure which -> which(which, texts, safety);
      case Answer.DidYouMean(var offers, var score) ->
          new Reply.Clarified(
              body(texts, joined(texts.get(Phrase.DID_YOU_MEAN), safety), suggestions(offers)),
              ids(offers),
              score);
      case Answer.Topics topics ->
          new Reply.Clarified(
              body(texts, joined(texts.get(Phrase.TOPICS), safety), suggestions(topics.offers())),
              ids(topics.offers()),
              topics.score());
      case Answer.Gap gap ->
          declined(
              texts,
              joined(gapText(gap, texts), contact.ask(texts), safety),
              gap.near(),
              Optional.of(gap.score()));
      case Answer.Unsupported(var topic, var score) ->
          declined(
              texts,
              joined(
                  topic.markdown(), clinic.phone().map(_ -> contact.ask(texts)).orElse(""), safety),
              related(topic),
              Optional.of(score));
      case Answer.NotCovered(var near, var score) ->
          declined(
              texts,
              joined(texts.get(Phrase.NOT_COVERED) + " " + contact.ask(texts), safety),
              near,
              Optional.of(score));
      case Answer.NotApproved(var _, var score) ->
          declined(
              texts,
              joined(texts.get(Phrase.NOT_APPROVED) + " " + contact.ask(texts), safety),
              List.of(),
              Optional.of(score));
    };
  }

  private String safety(SafetyLine line, Texts texts) {
    return switch (line) {
      case NONE -> "";
      case EMERGENCY -> emergency(texts, Phrase.SAFETY_LINE);
      case CRISIS ->
          joined(
              emergency(texts, Phrase.SAFETY_LINE),
              clinic
                  .lines(texts.locale())
                  .crisis()
                  .map(phone -> texts.get(Phrase.CRISIS_LINE, Map.of("phone", phone)))
                  .orElse(""));
    };
  }

  private Reply curated(
      List<Entry> entries, double score, Texts texts, String safety, LocalDate today) {
    var reviewed = entries.stream().allMatch(entry -> entry.review().isApprovedOn(today));
    var text =
        entries.stream().map(entry -> filled(entry, texts)).collect(Collectors.joining("\n\n"));
    var sources =
        entries.stream()
            .flatMap(entry -> entry.sources().stream())
            .distinct()
            .map(this::cited)
            .toList();
    var notice = notice(texts) + (reviewed ? "" : " " + texts.get(Phrase.NOT_REVIEWED));
    var body =
        new Reply.Body(
            texts.locale(),
            renderer.wording(joined(text, safety)),
            suggestions(related(entries.getFirst())),
            notice);
    return new Reply.Answered(body, ids(entries), sources, reviewed, score);
  }

  private String filled(Entry entry, Texts texts) {
    return Texts.fill(
        entry.markdown(),
        Map.of("contact", contact.list(texts), "emergency", clinic.emergencyNumber()));
  }

  private CitedSource cited(Source source) {
    var document = catalogue.document(source.document());
    return new CitedSource(
        document.map(each -> each.title()).orElse(source.document()),
        source.section(),
        document.flatMap(each -> each.link()));
  }

  private Reply which(Answer.WhichProcedure which, Texts texts, String safety) {
    var offered = which.options().stream().flatMap(option -> option.entry().stream()).toList();
    var suggestions =
        which.options().stream()
            .map(option -> new Suggestion(option.id(), option.procedure().name(texts.locale())))
            .toList();
    var phrase =
        offered.size() == which.options().size()
            ? Phrase.WHICH_PROCEDURE
            : Phrase.WHICH_PROCEDURE_UNSAID;
    return new Reply.Clarified(
        body(texts, joined(texts.get(phrase), safety), suggestions), ids(offered), which.score());
  }

  private static String gapText(Answer.Gap gap, Texts texts) {
    return gap.aspect()
        .map(aspect -> aspect.wordings().get(texts.locale()))
        .map(
            wording ->
                texts.get(
                    Phrase.GAP,
                    Map.of("procedure", gap.procedure().name(texts.locale()), "aspect", wording)))
        .orElseGet(() -> texts.get(Phrase.NOT_COVERED));
  }

  /**
   * A message in a language that is not served, or not yet answered; the emergency line comes
   * first.
   */
  public Reply languageNotServed(Locale locale) {
    var texts = catalogue.texts(locale);
    var phrase =
        catalogue.answersIn(locale) ? Phrase.LANGUAGE_NOT_SERVED : Phrase.NO_ANSWERS_IN_LANGUAGE;
    var text =
        joined(
            texts.get(phrase) + " " + contact.ask(texts), emergency(texts, Phrase.EMERGENCY_LINE));
    return declined(texts, text, List.of(), Optional.empty());
  }

  /** A message without a word in it. */
  public Reply blank(Locale locale) {
    return plainDecline(locale, Phrase.BLANK);
  }

  /** A voice message, picture or sticker: nothing that can be screened. */
  public Reply wordless(Locale locale) {
    return plainDecline(locale, Phrase.WORDLESS);
  }

  /** A message over the limit. */
  public Reply tooLong(Locale locale) {
    return plainDecline(locale, Phrase.TOO_LONG);
  }

  /** What is said when a part of Frontdesk failed on a message without anything urgent in it. */
  public Reply unavailable(Locale locale) {
    return plainDecline(locale, Phrase.NOT_COVERED);
  }

  private Reply plainDecline(Locale locale, Phrase phrase) {
    var texts = catalogue.texts(locale);
    var text = joined(texts.get(phrase), emergency(texts, Phrase.EMERGENCY_LINE));
    return declined(texts, text, List.of(), Optional.empty());
  }

  /**
   * Guidance for an urgent message.
   *
   * @param afterJointProcedure whether the patient speaks of a joint procedure
   */
  public Reply.Urgent urgent(
      Level level,
      Optional<String> category,
      Locale locale,
      ZonedDateTime now,
      boolean afterJointProcedure) {
    var texts = catalogue.texts(locale);
    var text = guidance.text(level, category, locale, now, afterJointProcedure);
    var actions = guidance.actions(level, category, locale, now);
    var phone = actions.stream().flatMap(action -> action.phone().stream()).findFirst();
    return new Reply.Urgent(
        body(texts, text, List.of()),
        level,
        category,
        phone.orElse(clinic.emergencyNumber()),
        actions);
  }

  private Reply declined(Texts texts, String text, List<Entry> near, Optional<Double> score) {
    return new Reply.Declined(body(texts, text, suggestions(near)), ids(near), score);
  }

  private Reply.Body body(Texts texts, String markdown, List<Suggestion> suggestions) {
    return new Reply.Body(texts.locale(), renderer.wording(markdown), suggestions, notice(texts));
  }

  private String notice(Texts texts) {
    return emergency(texts, Phrase.NOTICE);
  }

  private String emergency(Texts texts, Phrase phrase) {
    return texts.get(phrase, Map.of("emergency", clinic.emergencyNumber()));
  }

  private List<Entry> related(Entry entry) {
    return entry.related().stream()
        .flatMap(id -> catalogue.entry(entry.locale(), id).stream())
        .limit(MOST_SUGGESTIONS)
        .toList();
  }

  private static List<Suggestion> suggestions(List<Entry> entries) {
    return entries.stream()
        .limit(MOST_SUGGESTIONS)
        .map(entry -> new Suggestion(entry.id().value(), entry.title()))
        .toList();
  }

  private static List<EntryId> ids(List<Entry> entries) {
    return entries.stream().map(Entry::id).toList();
  }

  private static String joined(String... paragraphs) {
    return Stream.of(paragraphs)
        .filter(each -> !each.isBlank())
        .collect(Collectors.joining("\n\n"));
  }
}
