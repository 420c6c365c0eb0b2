package frontdesk.store;

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
    Instant sentAt,
    Instant receivedAt,
    @Nullable Instant doneAt) {
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
