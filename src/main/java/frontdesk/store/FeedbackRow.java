package frontdesk.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** Whether the reply at that place of a conversation helped. */
@MappedEntity("feedback")
record FeedbackRow(@Id UUID conversation, @Id long seq, boolean helpful, Instant ratedAt) {}
