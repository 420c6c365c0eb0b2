package frontdesk.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The statements are the same for every database. */
interface FeedbackTable extends GenericRepository<FeedbackRow, UUID> {
  @Query("delete from feedback where conversation = :conversation and seq = :seq")
  int withdraw(UUID conversation, long seq);

  /** Nothing for a conversation that is gone. */
  @Query(
      "insert into feedback (conversation, seq, helpful, rated_at) select c.id, cast(:seq as"
          + " bigint), cast(:helpful as boolean), cast(:at as timestamp with time zone) from"
          + " conversation c where c.id = :conversation")
  int rate(UUID conversation, long seq, boolean helpful, Instant at);

  @Query("select * from feedback where conversation = :conversation order by seq")
  List<FeedbackRow> of(UUID conversation);
}
