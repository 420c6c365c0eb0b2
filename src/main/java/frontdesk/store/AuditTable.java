package frontdesk.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who erased and who looked. The statements are the same for every database. */
interface AuditTable extends GenericRepository<ErasureRow, Long> {
  @Query(
      "insert into erasure (conversation, erased_at, erased_by, messages) values (:conversation,"
          + " current_timestamp, :by, :messages)")
  int erased(UUID conversation, String by, int messages);

  @Query(
      "insert into access (conversation, seen_at, seen, seen_by) values (cast(:conversation as"
          + " uuid), current_timestamp, :what, :by)")
  int seen(@Nullable UUID conversation, String what, String by);

  /** How many messages a conversation has, answered or waiting. */
  @Query(
      "select (select count(*) from message where conversation = :conversation) + (select count(*)"
          + " from inbox where conversation = :conversation and done_at is null)")
  int messages(UUID conversation);

  @Query("select * from erasure order by id")
  List<ErasureRow> erasures();

  @Query("delete from erasure where erased_at < :before")
  int forgetErasures(Instant before);

  @Query("delete from access where seen_at < :before")
  int forgetAccess(Instant before);
}
