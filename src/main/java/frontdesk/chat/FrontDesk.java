package frontdesk.chat;

import frontdesk.answer.Answerer;
import frontdesk.intent.Classification;
import frontdesk.language.LanguageDetector;
import frontdesk.language.LanguageDetector.Detected;
import frontdesk.language.Normaliser;
import frontdesk.language.Tokeniser;
import frontdesk.message.PatientMessage;
import frontdesk.reply.Reply;
import frontdesk.screening.Screening;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The front desk: one message in, one reply out. Keeps nothing itself. An urgent message gets its
 * guidance whatever else fails, and the same message with the same memory gets the same reply.
 */
public final class FrontDesk {
  private static final Logger LOG = LoggerFactory.getLogger(FrontDesk.class);
  private static final String JOINT_PROCEDURE = "joint-denervation";

  private final Editions editions;
  private final Clock clock;
  private final LanguageDetector languages = new LanguageDetector();

  FrontDesk(Editions editions, Clock clock) {
    this.editions = editions;
    this.clock = clock;
  }

  /** The whole flow. Never throws. */
  public Exchange reply(PatientMessage message, Memory memory) {
    var edition = editions.current();
    return switch (edition.screener().screen(message.text())) {
      case Screening.Urgent urgent -> guide(edition, urgent, message, memory);
      case Screening.Clear clear -> answer(edition, clear, message, memory);
    };
  }

  /**
   * The guidance that a message needs, if it needs any: for messages that cannot be answered
   * otherwise.
   */
  public Optional<Reply.Urgent> guidance(PatientMessage message) {
    return reply(message, Memory.NONE).reply() instanceof Reply.Urgent urgent
        ? Optional.of(urgent)
        : Optional.empty();
  }

  private Exchange guide(
      Edition edition, Screening.Urgent urgent, PatientMessage message, Memory memory) {
    var locale = languageOfUrgent(edition, urgent, message, memory);
    var remembered = new Memory(Optional.of(locale), memory.context());
    var why = new Explanation(urgent.evidence(), locale, Optional.empty());
    return new Exchange(guidance(edition, urgent, locale, message, memory), remembered, why);
  }

  private Reply guidance(
      Edition edition,
      Screening.Urgent urgent,
      Locale locale,
      PatientMessage message,
      Memory memory) {
    try {
      var now = ZonedDateTime.now(clock);
      var afterJointProcedure = speaksOfJoint(edition, message, memory);
      return edition
          .composer()
          .urgent(urgent.level(), urgent.category(), locale, now, afterJointProcedure);
    } catch (RuntimeException e) {
      report("guidance", e);
      return LastResort.guidance(urgent.level(), urgent.category());
    }
  }

  private static boolean speaksOfJoint(Edition edition, PatientMessage message, Memory memory) {
    var tokens = Tokeniser.tokenise(Normaliser.normalise(message.text()));
    var named = edition.glossary().procedures(tokens);
    return named.isEmpty()
        ? memory.context().procedure().filter(JOINT_PROCEDURE::equals).isPresent()
        : named.equals(java.util.Set.of(JOINT_PROCEDURE));
  }

  /** The language of the rule that fired tells more than a guess from a cry for help. */
  private static Locale languageOfUrgent(
      Edition edition, Screening.Urgent urgent, PatientMessage message, Memory memory) {
    return urgent.evidence().stream()
        .filter(each -> urgent.category().equals(Optional.of(each.category())))
        .map(each -> each.language())
        .filter(edition.catalogue().languages()::contains)
        .findFirst()
        .or(memory::language)
        .or(message::pageLocale)
        .filter(edition.catalogue().languages()::contains)
        .orElse(Locale.ENGLISH);
  }

  private Exchange answer(
      Edition edition, Screening.Clear clear, PatientMessage message, Memory memory) {
    var usual =
        memory.language().or(message::pageLocale).filter(edition.catalogue().languages()::contains);
    try {
      return answer(edition, clear, message, memory, detect(clear, usual));
    } catch (RuntimeException e) {
      report("answer", e);
      var locale = usual.orElse(Locale.ENGLISH);
      return exchange(
          edition.composer().unavailable(locale), memory, clear, locale, Optional.empty());
    }
  }

  private Detected detect(Screening.Clear clear, Optional<Locale> usual) {
    return languages.detect(clear.text().normalised(), clear.text().tokens(), usual);
  }

  private Exchange answer(
      Edition edition,
      Screening.Clear clear,
      PatientMessage message,
      Memory memory,
      Detected detected) {
    return switch (detected) {
      case Detected.NotServed _ -> {
        var locale =
            message
                .pageLocale()
                .filter(edition.catalogue().languages()::contains)
                .orElse(Locale.ENGLISH);
        yield exchange(
            edition.composer().languageNotServed(locale), memory, clear, locale, Optional.empty());
      }
      case Detected.Served(var locale) -> answer(edition, clear, message, memory, locale);
    };
  }

  private Exchange answer(
      Edition edition,
      Screening.Clear clear,
      PatientMessage message,
      Memory memory,
      Locale locale) {
    var composer = edition.composer();
    if (message.isTooLong()) {
      return exchange(composer.tooLong(locale), memory, clear, locale, Optional.empty());
    }
    if (clear.text().isBlank() && message.choice().isEmpty()) {
      return exchange(composer.blank(locale), memory, clear, locale, Optional.empty());
    }
    if (!edition.classifiers().containsKey(locale)) {
      return exchange(composer.languageNotServed(locale), memory, clear, locale, Optional.empty());
    }
    var today = LocalDate.now(clock);
    var picked =
        edition.answerer().picked(clear.text(), message.choice(), memory.context(), locale, today);
    return picked.isPresent()
        ? exchange(edition, picked.get(), clear, locale, Optional.empty())
        : classify(edition, clear, memory, locale, today);
  }

  private static Exchange classify(
      Edition edition, Screening.Clear clear, Memory memory, Locale locale, LocalDate today) {
    var classification = edition.classify(clear.text(), locale);
    var turn =
        edition.answerer().answer(clear.text(), classification, memory.context(), locale, today);
    return exchange(edition, turn, clear, locale, Optional.of(classification), today);
  }

  private Exchange exchange(
      Edition edition,
      Answerer.Turn turn,
      Screening.Clear clear,
      Locale locale,
      Optional<Classification> classification) {
    return exchange(edition, turn, clear, locale, classification, LocalDate.now(clock));
  }

  private static Exchange exchange(
      Edition edition,
      Answerer.Turn turn,
      Screening.Clear clear,
      Locale locale,
      Optional<Classification> classification,
      LocalDate today) {
    var reply = edition.composer().answer(turn.answer(), locale, clear.touchesRedFlag(), today);
    var why = new Explanation(clear.evidence(), locale, classification);
    return new Exchange(reply, new Memory(Optional.of(locale), turn.context()), why);
  }

  private static Exchange exchange(
      Reply reply,
      Memory memory,
      Screening.Clear clear,
      Locale locale,
      Optional<Classification> classification) {
    var why = new Explanation(clear.evidence(), locale, classification);
    return new Exchange(reply, new Memory(memory.language(), memory.context()), why);
  }

  /** Names the fault's type alone: its message could quote the patient. */
  private static void report(String part, RuntimeException fault) {
    LOG.error(
        "the {} failed: {} at {}",
        part,
        fault.getClass().getName(),
        List.of(fault.getStackTrace()).getFirst());
  }
}
