package frontdesk.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A conversation as the table has it; {@code patient} is a keyed hash. */
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
    long fence) {

  static ConversationRow opened(
      UUID id, String channel, String account, String patient, String memory, Instant now) {
    return new ConversationRow(
        id, channel, account, patient, memory, 0, true, now, now, null, null, 0);
  }
}
