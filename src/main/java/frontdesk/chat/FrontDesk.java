package frontdesk.chat;

import frontdesk.message.PatientMessage;
import frontdesk.reply.Reply;
import frontdesk.screening.Screening;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The front desk: one message in, one reply out. Keeps nothing itself. An urgent message gets its
 * guidance whatever else fails, and the same message with the same memory gets the same reply.
 */
public final class FrontDesk {
  private final Editions editions;
  private final Clock clock;

  FrontDesk(Editions editions, Clock clock) {
    this.editions = editions;
    this.clock = clock;
  }

  /** The whole flow. Never throws. */
  public Exchange reply(PatientMessage message, Memory memory) {
    var edition = editions.current();
    var now = clock.instant();
    var recent = memory.recent();
    return switch (edition.screener().screen(message.text(), recent.textsBefore(now))) {
      case Screening.Urgent urgent ->
          new Guiding(edition, clock, message, memory.at(now))
              .guide(urgent)
              .remembering(recent.guided(now));
      case Screening.Clear clear ->
          new Answering(edition, clock, message, memory.at(now), clear)
              .answer()
              .remembering(recent.with(message.text(), now));
    };
  }

  /** What is said to a voice message, picture or sticker, which nobody here can screen. */
  public Exchange wordless(Memory memory) {
    var composer = editions.current().composer();
    var locale = memory.language().orElse(Locale.ENGLISH);
    return new Exchange(
        composer.wordless(locale), memory, new Explanation(List.of(), locale, Optional.empty()));
  }

  /**
   * The guidance that a message needs, if it needs any: for messages that must be refused
   * otherwise.
   */
  public Optional<Reply.Urgent> guidance(PatientMessage message) {
    var edition = editions.current();
    return switch (edition.screener().screen(message.text())) {
      case Screening.Urgent urgent ->
          Optional.of(new Guiding(edition, clock, message, Memory.NONE).reply(urgent));
      case Screening.Clear _ -> Optional.empty();
    };
  }
}
