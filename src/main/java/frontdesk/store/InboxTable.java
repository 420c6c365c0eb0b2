package frontdesk.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The statements are the same for every database. */
interface InboxTable extends GenericRepository<InboxRow, Long> {
  InboxRow save(InboxRow row);

  Optional<InboxRow> findById(Long id);

  @Query(
      "select count(*) from inbox where channel = :channel and account = :account and source_id ="
          + " :sourceId")
  long count(String channel, String account, String sourceId);

  /** The ids of all wordings of a message that have come. */
  @Query(
      "select source_id from inbox where conversation = :conversation and (source_id = :message or"
          + " position(:later in source_id) = 1)")
  List<String> wordings(UUID conversation, String message, String later);

  @Query(
      "update inbox set retracted = true where conversation = :conversation and source_id ="
          + " :sourceId and done_at is null")
  int retract(UUID conversation, String sourceId);

  @Query(
      "select * from inbox where conversation = :conversation and done_at is null order by sent_at,"
          + " id fetch first 1 rows only")
  Optional<InboxRow> next(UUID conversation);

  @Query(
      "update inbox set done_at = current_timestamp, text = null, choice = null, patient = null"
          + " where id = :id")
  int done(long id);

  @Query("select * from inbox where conversation = :conversation order by id")
  List<InboxRow> of(UUID conversation);

  @Query("update inbox set attempts = attempts + 1 where id = :id")
  int tried(long id);

  @Query("select count(*) from inbox where done_at is null")
  long waiting();
}
