package frontdesk.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The statements are the same for every database; leases are on its own clock. */
interface ConversationTable extends GenericRepository<ConversationRow, UUID> {
  ConversationRow save(ConversationRow row);

  Optional<ConversationRow> findById(UUID id);

  @Query(
      "select * from conversation where channel = :channel and account = :account and patient ="
          + " :patient")
  Optional<ConversationRow> find(String channel, String account, String patient);

  /** As {@link #find}, locked until the transaction ends. */
  @Query(
      "select * from conversation where channel = :channel and account = :account and patient ="
          + " :patient for update")
  Optional<ConversationRow> lock(String channel, String account, String patient);

  /** Locked until the transaction ends; empty where another has claimed it since. */
  @Query("select * from conversation where id = :id and fence = :fence for update")
  Optional<ConversationRow> lockClaimed(UUID id, long fence);

  @Query(
      "update conversation set waiting_since = coalesce(waiting_since, current_timestamp), heard_at"
          + " = current_timestamp where id = :id")
  int heard(UUID id);

  /**
   * Those that nobody works on, who has waited longest first; more than the workers that may have
   * locked them.
   */
  @Query(
      "select id from conversation where waiting_since is not null and (lease_until is null or"
          + " lease_until < current_timestamp) order by waiting_since fetch first 100 rows only")
  List<UUID> waiting();

  /**
   * Locked until the transaction ends; none where another claim has locked or taken it since. One
   * by one, because H2 locks all that it sorts.
   */
  @Query(
      "select id from conversation where id = :id and waiting_since is not null and (lease_until is"
          + " null or lease_until < current_timestamp) for update skip locked")
  Optional<UUID> lockWaiting(UUID id);

  @Query(
      "update conversation set fence = fence + 1, lease_until = current_timestamp + interval '1'"
          + " second * cast(:seconds as integer) where id = :id")
  int lease(UUID id, int seconds);

  @Query("update conversation set waiting_since = null, lease_until = null where id = :id")
  int settle(UUID id);

  @Query("update conversation set memory = :memory, turns = turns + 1 where id = :id")
  int answered(UUID id, String memory);

  /** Free for the next claim, of which there is none when nothing more waits. */
  @Query(
      "update conversation set lease_until = null, waiting_since = case when exists (select 1 from"
          + " inbox i where i.conversation = :id and i.done_at is null) then waiting_since end where"
          + " id = :id")
  int release(UUID id);

  @Query(
      "update conversation set lease_until = current_timestamp + interval '1' second * cast(:seconds as integer)"
          + " where id = :id and fence = :fence")
  int putOff(UUID id, long fence, int seconds);

  void saveAll(Iterable<ConversationRow> rows);

  /** The web chat that a message opened at that time or later. */
  @Query(
      "select id from conversation where first_message = :firstMessage and opened_at >= :since order"
          + " by opened_at desc fetch first 1 rows only")
  Optional<UUID> openedBy(UUID firstMessage, Instant since);

  /** What a web chat remembers after that many turns. */
  @Query(
      "update conversation set memory = :memory, turns = greatest(turns, cast(:turns as bigint)),"
          + " heard_at = current_timestamp where id = :id")
  int remember(UUID id, String memory, long turns);

  @Query("update conversation set consent = :consent where id = :id")
  int agree(UUID id, boolean consent);

  @Query("delete from conversation where id = :id")
  int erase(UUID id);

  /** Conversations without a message since, locked until the transaction ends. */
  @Query(
      "select id from conversation where heard_at < :before order by heard_at fetch first :most rows"
          + " only for update skip locked")
  List<UUID> lockOlder(Instant before, int most);
}
