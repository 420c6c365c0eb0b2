package frontdesk.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as the table has it.
 *
 * @param patient a keyed hash; the conversation's own id in a web chat
 * @param firstMessage the patient's side named the message that opened a web chat
 */
@MappedEntity("conversation")
record ConversationRow(
    @Id UUID id,
    String channel,
    String account,
    String patient,
    String memory,
    long turns,
    boolean consent,
    Instant openedAt,
    Instant heardAt,
    @Nullable Instant waitingSince,
    @Nullable Instant leaseUntil,
    long fence,
    @Nullable UUID firstMessage) {
  static final String WEB = "web";

  static ConversationRow opened(
      UUID id, String channel, String account, String patient, String memory, Instant now) {
    return new ConversationRow(
        id, channel, account, patient, memory, 0, true, now, now, null, null, 0, null);
  }

  /** A web chat; nobody but the holder of its token is known. */
  static ConversationRow ofWeb(UUID id, UUID firstMessage, String memory, Instant at) {
    return new ConversationRow(
        id, WEB, WEB, id.toString(), memory, 0, true, at, at, null, null, 0, firstMessage);
  }
}
