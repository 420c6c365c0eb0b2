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
import java.util.Locale;
import java.util.Optional;

/**
 * Answers a message in which screening found nothing urgent. Whatever fails here ends in an honest
 * reply, not in an error.
 */
record Answering(
    Edition edition, Clock clock, PatientMessage message, Memory memory, Screening.Clear clear) {
  private static final LanguageDetector LANGUAGES = new LanguageDetector();

  Exchange answer() {
    try {
      return switch (language()) {
        case Detected.NotServed _ ->
            remembering(edition.composer().languageNotServed(usual()), usual());
        case Detected.Served(var locale) -> answer(locale);
      };
    } catch (RuntimeException | StackOverflowError e) {
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
        .map(turn -> exchange(turn, locale, Optional.empty()))
        .orElseGet(() -> classify(locale));
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
