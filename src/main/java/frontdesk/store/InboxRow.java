package frontdesk.store;

import frontdesk.delivery.Address;
import frontdesk.message.PatientMessage;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A delivered message as the table has it.
 *
 * @param patient gone, as the text, once the message is answered
 * @param text redacted; empty for a message without words
 * @param retracted taken back or worded anew: answered only when it is urgent
 */
@MappedEntity("inbox")
record InboxRow(
    @Id @GeneratedValue @Nullable Long id,
    String channel,
    String account,
    String sourceId,
    UUID conversation,
    @Nullable String patient,
    @Nullable String text,
    @Nullable String choice,
    @Nullable String locale,
    int attempts,
    boolean retracted,
    Instant sentAt,
    Instant receivedAt,
    @Nullable Instant doneAt) {
  /** A message that waits for its reply. */
  static InboxRow waiting(
      Address from,
      String id,
      UUID conversation,
      Instant at,
      Optional<PatientMessage> message,
      boolean retracted) {
    return new InboxRow(
        null,
        from.channel(),
        from.account(),
        id,
        conversation,
        from.patient(),
        message.map(each -> Redactor.redact(each.text())).orElse(null),
        message.flatMap(PatientMessage::choice).orElse(null),
        message.flatMap(PatientMessage::pageLocale).map(Locale::toLanguageTag).orElse(null),
        0,
        retracted,
        at,
        Instant.now(),
        null);
  }

  /** What asks for no reply, kept so that it is known when it is delivered again. */
  static InboxRow settled(Address from, String id, UUID conversation) {
    var now = Instant.now();
    return new InboxRow(
        null,
        from.channel(),
        from.account(),
        id,
        conversation,
        null,
        null,
        null,
        null,
        0,
        false,
        now,
        now,
        now);
  }

  long key() {
    return Objects.requireNonNull(id);
  }

  Optional<PatientMessage> message() {
    return Optional.ofNullable(text)
        .map(
            words ->
                new PatientMessage(
                    words,
                    Optional.ofNullable(locale).map(Locale::forLanguageTag),
                    Optional.ofNullable(choice)));
  }

  /** Never the text: it is private. */
  @Override
  public String toString() {
    return "InboxRow[" + channel + "]";
  }
}
