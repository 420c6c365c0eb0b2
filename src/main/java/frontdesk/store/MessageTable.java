package frontdesk.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** The statements are the same for every database. */
interface MessageTable extends GenericRepository<MessageRow, Long> {
  MessageRow save(MessageRow row);

  @Query("select * from message where conversation = :conversation order by seq")
  List<MessageRow> of(UUID conversation);

  @Query(
      "update message set text = '' where conversation = :conversation and source_id = :sourceId")
  int withdraw(UUID conversation, String sourceId);
}
