package frontdesk.store.upkeep;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be asked of the store. */
@Serdeable
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "request")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Request.Find.class, name = "find"),
  @JsonSubTypes.Type(value = Request.Export.class, name = "export"),
  @JsonSubTypes.Type(value = Request.Erase.class, name = "erase"),
  @JsonSubTypes.Type(value = Request.Compact.class, name = "compact"),
  @JsonSubTypes.Type(value = Request.ListDead.class, name = "list-dead"),
  @JsonSubTypes.Type(value = Request.Replay.class, name = "replay")
})
public sealed interface Request {
  /** Which conversation is that patient's? */
  @Serdeable
  record Find(String channel, String account, String patient) implements Request {
    /** Never the patient: it may be a phone number. */
    @Override
    public String toString() {
      return "Find[" + channel + "]";
    }
  }

  /** All that is kept of a conversation. */
  @Serdeable
  record Export(UUID conversation) implements Request {}

  /** Erases a conversation. */
  @Serdeable
  record Erase(UUID conversation) implements Request {}

  /** Takes what was erased out of the files. */
  @Serdeable
  record Compact() implements Request {}

  /** The requests to platforms that were given up. */
  @Serdeable
  record ListDead() implements Request {}

  /**
   * Tries given up requests once more.
   *
   * @param id all of them without one
   */
  @Serdeable
  record Replay(@Nullable Long id) implements Request {}
}
