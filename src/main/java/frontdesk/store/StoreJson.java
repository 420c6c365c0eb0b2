package frontdesk.store;

import frontdesk.chat.Memory;
import frontdesk.reply.Reply;
import io.micronaut.context.annotation.Requires;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
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

  Reply reply(String column) {
    return read(column, StoredReply.class).reply();
  }

  /** A memory that this version cannot read is forgotten, which the patient gets over. */
  Memory memory(String column) {
    try {
      return read(column, StoredMemory.class).memory();
    } catch (RuntimeException _) {
      return Memory.NONE;
    }
  }

  private String text(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <T> T read(String column, Class<T> type) {
    try {
      var value = json.readValue(column, type);
      if (value == null) {
        throw new IllegalStateException("an empty column");
      }
      return value;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
