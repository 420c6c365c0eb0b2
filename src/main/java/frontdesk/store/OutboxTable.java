package frontdesk.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The statements are the same for every database; leases are on its own clock. */
interface OutboxTable extends GenericRepository<OutboxRow, Long> {
  OutboxRow save(OutboxRow row);

  /**
   * The next due request of a channel: guidance first. The earlier ones of its conversation are all
   * sent, but for those that only guidance does not wait for. Locked until the transaction ends.
   */
  @Query(
      "select * from outbox o where o.state = 'waiting' and o.channel = :channel and o.due_at <="
          + " current_timestamp and (o.lease_until is null or o.lease_until < current_timestamp) and"
          + " not exists (select 1 from outbox p where p.conversation = o.conversation and p.state ="
          + " 'waiting' and p.id < o.id and (p.urgent or not o.urgent or p.lease_until >="
          + " current_timestamp)) order by o.urgent desc, o.due_at, o.id fetch first 1 rows only for"
          + " update skip locked")
  Optional<OutboxRow> lockDue(String channel);

  /** The first request of a conversation that waits, locked until the transaction ends. */
  @Query(
      "select * from outbox where conversation = :conversation and state = 'waiting' order by id"
          + " fetch first 1 rows only for update skip locked")
  Optional<OutboxRow> lockFirst(UUID conversation);

  /** One due request of any other channel, locked until the transaction ends. */
  @Query(
      "select * from outbox where state = 'waiting' and channel not in (:channels) and due_at <="
          + " current_timestamp and (lease_until is null or lease_until < current_timestamp) order by"
          + " id fetch first 1 rows only for update skip locked")
  Optional<OutboxRow> lockBeside(List<String> channels);

  @Query(
      "update outbox set fence = fence + 1, lease_until = current_timestamp + interval '1' second *"
          + " cast(:seconds as integer) where id = :id")
  int lease(long id, int seconds);

  @Query(
      "update outbox set state = 'sent', request = null, message_id = :messageId, lease_until ="
          + " null, attempts = attempts + 1 where id = :id and fence = :fence and state = 'waiting'")
  int sent(long id, long fence, String messageId);

  @Query(
      "update outbox set attempts = attempts + 1, lease_until = null, due_at = current_timestamp +"
          + " interval '1' second * cast(:seconds as integer) where id = :id and fence = :fence")
  int postpone(long id, long fence, int seconds);

  @Query(
      "update outbox set state = 'dead', attempts = attempts + 1, lease_until = null, reason ="
          + " :reason where id = :id and fence = :fence")
  int bury(long id, long fence, String reason);

  /** A later stage stays when an earlier one comes after it. */
  @Query(
      "update outbox set stage = :stage where channel = :channel and account = :account and"
          + " message_id = :messageId and stage < :stage")
  int progress(String channel, String account, String messageId, int stage);

  @Query("select * from outbox where conversation = :conversation order by id")
  List<OutboxRow> of(UUID conversation);

  @Query("select * from outbox where state = 'dead' order by id")
  List<OutboxRow> dead();

  @Query(
      "update outbox set state = 'waiting', due_at = current_timestamp, attempts = 0, reason = null"
          + " where state = 'dead' and request is not null and id = :id")
  int replay(long id);

  @Query(
      "update outbox set state = 'waiting', due_at = current_timestamp, attempts = 0, reason = null"
          + " where state = 'dead' and request is not null")
  int replayAll();

  /** What is not to be sent any more; guidance is. */
  @Query(
      "delete from outbox where conversation = :conversation and state <> 'sent' and urgent ="
          + " false")
  int eraseCalm(UUID conversation);
}
