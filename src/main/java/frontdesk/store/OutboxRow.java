package frontdesk.store;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request to a platform as the table has it.
 *
 * @param idempotencyKey one for each request of each answered message
 * @param request gone once it is sent
 * @param urgent carries guidance
 * @param stage the ordinal of how far the platform says it came; -1 before
 */
@MappedEntity("outbox")
record OutboxRow(
    @Id @GeneratedValue @Nullable Long id,
    String idempotencyKey,
    UUID conversation,
    String channel,
    String account,
    @Nullable String request,
    String state,
    boolean urgent,
    int attempts,
    Instant dueAt,
    @Nullable Instant leaseUntil,
    long fence,
    @Nullable String messageId,
    int stage,
    @Nullable String reason,
    Instant heardAt,
    Instant createdAt) {
  static final String WAITING = "waiting";
  static final String SENT = "sent";
  static final String DEAD = "dead";

  long key() {
    return Objects.requireNonNull(id);
  }

  /** Never the request: it is private. */
  @Override
  public String toString() {
    return "OutboxRow[" + channel + ", " + state + "]";
  }
}
