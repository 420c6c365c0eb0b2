package frontdesk.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** The statements are the same for every database. */
interface MessageTable extends GenericRepository<MessageRow, Long> {
  MessageRow save(MessageRow row);

  void saveAll(Iterable<MessageRow> rows);

  @Query("select * from message where conversation = :conversation order by seq")
  List<MessageRow> of(UUID conversation);

  @Query(
      "select count(*) from message where conversation = :conversation and source_id = :sourceId")
  long count(UUID conversation, String sourceId);

  @Query("select coalesce(max(seq), -1) + 2 from message where conversation = :conversation")
  long nextSeq(UUID conversation);

  /** In all its wordings. */
  @Query(
      "update message set text = '' where conversation = :conversation and (source_id = :message or"
          + " position(:later in source_id) = 1)")
  int withdraw(UUID conversation, String message, String later);
}
