package frontdesk.store;

import frontdesk.chat.Memory;
import frontdesk.reply.Reply;
import io.micronaut.context.annotation.Requires;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.sql.DataSource;

/** Writes replies and memories into columns and reads them back. */
@Singleton
@Requires(beans = DataSource.class)
final class StoreJson {
  private final ObjectMapper json;

  StoreJson(ObjectMapper json) {
    this.json = json;
  }

  String write(Reply reply) {
    return text(StoredReply.of(reply));
  }

  String write(Memory memory) {
    return text(StoredMemory.of(memory));
  }

  /** A memory that this version cannot read is forgotten, which the patient gets over. */
  Memory memory(String column) {
    try {
      var stored = json.readValue(column, StoredMemory.class);
      return stored == null ? Memory.NONE : stored.memory();
    } catch (IOException | RuntimeException _) {
      return Memory.NONE;
    }
  }

  /** Empty for a reply that this version cannot read. */
  Optional<Reply> reply(String column) {
    try {
      return Optional.ofNullable(json.readValue(column, StoredReply.class)).map(StoredReply::reply);
    } catch (IOException | RuntimeException _) {
      return Optional.empty();
    }
  }

  private String text(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
