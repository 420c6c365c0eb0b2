package frontdesk.store;

import frontdesk.catalogue.EntryId;
import frontdesk.reply.Reply;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A message and its reply as the table has them.
 *
 * @param sourceId what the patient's side calls the message
 * @param text redacted
 * @param entries ids, joined by spaces
 * @param reply as {@link StoreJson} writes it
 */
@MappedEntity("message")
record MessageRow(
    @Id @GeneratedValue @Nullable Long id,
    UUID conversation,
    long seq,
    String sourceId,
    String text,
    String kind,
    String entries,
    @Nullable Double score,
    @Nullable String rule,
    String reply,
    Instant createdAt) {
  /** The text is redacted here. */
  static MessageRow of(
      UUID conversation,
      long seq,
      String sourceId,
      String text,
      Reply reply,
      Optional<String> rule,
      String json) {
    return new MessageRow(
        null,
        conversation,
        seq,
        sourceId,
        Redactor.redact(text),
        reply.kind(),
        reply.namedEntries().stream().map(EntryId::value).collect(Collectors.joining(" ")),
        reply.namedScore().orElse(null),
        rule.orElse(null),
        json,
        Instant.now());
  }

  /** Never the text: it is private. */
  @Override
  public String toString() {
    return "MessageRow[" + seq + "]";
  }
}
