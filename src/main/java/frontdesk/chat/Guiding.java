package frontdesk.chat;

import frontdesk.language.LanguageDetector;
import frontdesk.language.LanguageDetector.Detected;
import frontdesk.language.Normaliser;
import frontdesk.language.Tokeniser;
import frontdesk.message.PatientMessage;
import frontdesk.reply.Reply;
import frontdesk.screening.Evidence;
import frontdesk.screening.Screening;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Gives an urgent message its guidance. */
record Guiding(Edition edition, Clock clock, PatientMessage message, Memory memory) {
  /** The procedure for whose complications the clinic's document names a deadline. */
  private static final String JOINT_PROCEDURE = "joint-denervation";

  private static final LanguageDetector LANGUAGES = new LanguageDetector();

  Exchange guide(Screening.Urgent urgent) {
    var reply = reply(urgent);
    var locale = reply.body().language();
    var remembered = new Memory(Optional.of(locale), memory.context(), memory.recent());
    return new Exchange(
        reply, remembered, new Explanation(urgent.evidence(), locale, Optional.empty()));
  }

  Reply.Urgent reply(Screening.Urgent urgent) {
    try {
      var locale = language(urgent);
      var now = ZonedDateTime.now(clock);
      return edition
          .composer()
          .urgent(urgent.level(), urgent.category(), locale, now, isAboutJoint());
    } catch (RuntimeException | VirtualMachineError | LinkageError e) {
      FaultLog.report("guidance", e);
      return LastResort.guidance(urgent.level(), urgent.category());
    }
  }

  private boolean isAboutJoint() {
    var named =
        edition.glossary().procedures(Tokeniser.tokenise(Normaliser.normalise(message.text())));
    return named.isEmpty()
        ? memory.context().procedure().filter(JOINT_PROCEDURE::equals).isPresent()
        : named.equals(Set.of(JOINT_PROCEDURE));
  }

  /**
   * The message's own words tell its language best; a cry too short for that is in the language of
   * the rule that fired, or in the one spoken so far.
   */
  private Locale language(Screening.Urgent urgent) {
    var served = edition.catalogue().languages();
    var usual =
        urgent.evidence().stream()
            .filter(each -> urgent.category().equals(Optional.of(each.category())))
            .map(Evidence::language)
            .filter(served::contains)
            .findFirst()
            .or(memory::language)
            .or(message::pageLocale)
            .filter(served::contains)
            .orElse(Locale.ENGLISH);
    return detected(usual).filter(served::contains).orElse(usual);
  }

  /** A guess that fails costs the language, not the guidance. */
  private Optional<Locale> detected(Locale usual) {
    try {
      var normalised = Normaliser.normalise(message.text());
      return switch (LANGUAGES.detect(
          normalised, Tokeniser.tokenise(normalised), Optional.of(usual))) {
        case Detected.Served(var locale) -> Optional.of(locale);
        case Detected.NotServed _ -> Optional.empty();
      };
    } catch (RuntimeException | VirtualMachineError | LinkageError e) {
      FaultLog.report("language", e);
      return Optional.empty();
    }
  }
}
