package frontdesk.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.UUID;

/** The statements are the same for every database. */
interface MessageTable extends GenericRepository<MessageRow, Long> {
  MessageRow save(MessageRow row);

  /** In all its wordings. */
  @Query(
      "update message set text = '' where conversation = :conversation and (source_id = :message or"
          + " position(:later in source_id) = 1)")
  int withdraw(UUID conversation, String message, String later);
}
