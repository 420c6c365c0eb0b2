package frontdesk.chat;

import frontdesk.answer.Answerer;
import frontdesk.intent.Classification;
import frontdesk.language.LanguageDetector;
import frontdesk.language.LanguageDetector.Detected;
import frontdesk.message.PatientMessage;
import frontdesk.reply.Reply;
import frontdesk.reply.SafetyLine;
import frontdesk.screening.Screening;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;

/**
 * Answers a message in which screening found nothing urgent. Whatever fails here ends in an honest
 * reply, not in an error.
 */
record Answering(
    Edition edition, Clock clock, PatientMessage message, Memory memory, Screening.Clear clear) {
  /** More are a story rather than questions. */
  private static final int MOST_QUESTIONS = 3;

  private static final LanguageDetector LANGUAGES = new LanguageDetector();

  Exchange answer() {
    try {
      return switch (language()) {
        case Detected.NotServed _ ->
            remembering(edition.composer().languageNotServed(usual()), usual());
        case Detected.Served(var locale) -> answer(locale);
      };
    } catch (RuntimeException | VirtualMachineError | LinkageError e) {
      FaultLog.report("answer", e);
      return remembering(edition.composer().unavailable(usual()), usual());
    }
  }

  private Detected language() {
    return LANGUAGES.detect(clear.text().normalised(), clear.text().tokens(), usualIfKnown());
  }

  private Exchange answer(Locale locale) {
    var composer = edition.composer();
    if (message.isTooLong()) {
      return remembering(composer.tooLong(locale), locale);
    }
    if (clear.text().isBlank() && message.choice().isEmpty()) {
      return remembering(composer.blank(locale), locale);
    }
    if (!edition.catalogue().answersIn(locale)) {
      return remembering(composer.languageNotServed(locale), locale);
    }
    return edition
        .answerer()
        .picked(clear.text(), message.choice(), memory.context(), locale, today())
        .or(() -> severalQuestions(locale))
        .map(turn -> exchange(turn, locale, Optional.empty()))
        .orElseGet(() -> classify(locale));
  }

  /** What was named in one question holds for the next. */
  private Optional<Answerer.Turn> severalQuestions(Locale locale) {
    var questions = clear.text().questions();
    if (questions.size() < 2 || questions.size() > MOST_QUESTIONS) {
      return Optional.empty();
    }
    var turns = new ArrayList<Answerer.Turn>();
    var context = memory.context();
    for (var question : questions) {
      var turn =
          edition
              .answerer()
              .answer(question, edition.classify(question, locale), context, locale, today());
      turns.add(turn);
      context = turn.context();
    }
    return edition.answerer().together(turns);
  }

  private Exchange classify(Locale locale) {
    var classification = edition.classify(clear.text(), locale);
    var turn =
        edition.answerer().answer(clear.text(), classification, memory.context(), locale, today());
    return exchange(turn, locale, Optional.of(classification));
  }

  private Exchange exchange(
      Answerer.Turn turn, Locale locale, Optional<Classification> classification) {
    var reply = edition.composer().answer(turn.answer(), locale, safetyLine(), today());
    var why = new Explanation(clear.evidence(), locale, classification);
    return new Exchange(
        reply, new Memory(Optional.of(locale), turn.context(), memory.recent()), why);
  }

  private SafetyLine safetyLine() {
    if (clear.touchesCrisis()) {
      return SafetyLine.CRISIS;
    }
    return clear.touchesRedFlag() || memory.recent().isGuidedAt(clock.instant())
        ? SafetyLine.EMERGENCY
        : SafetyLine.NONE;
  }

  /** A reply that settles nothing: the conversation remembers what it did before. */
  private Exchange remembering(Reply reply, Locale locale) {
    return new Exchange(reply, memory, new Explanation(clear.evidence(), locale, Optional.empty()));
  }

  private Locale usual() {
    return usualIfKnown().orElse(Locale.ENGLISH);
  }

  private Optional<Locale> usualIfKnown() {
    return memory
        .language()
        .or(message::pageLocale)
        .filter(edition.catalogue().languages()::contains);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
