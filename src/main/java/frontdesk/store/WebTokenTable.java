package frontdesk.store;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The statements are the same for every database. */
interface WebTokenTable extends GenericRepository<WebTokenRow, String> {
  /** What a token opens, and how many messages were answered in it. */
  @Introspected
  record Opens(UUID conversation, long turns) {}

  void saveAll(Iterable<WebTokenRow> rows);

  @Query(
      "select c.id as conversation, c.turns as turns from web_token t join conversation c on c.id ="
          + " t.conversation where t.hash = :hash")
  Optional<Opens> opens(String hash);

  @Query("select * from web_token where conversation = :conversation")
  List<WebTokenRow> of(UUID conversation);

  @Query("select count(*) from web_token where hash = :hash")
  long count(String hash);
}
