package frontdesk.store.upkeep;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/** What the store says to a {@link Request}; each has one answer of its own, or is refused. */
@Serdeable
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "answer")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Answer.Found.class, name = "found"),
  @JsonSubTypes.Type(value = Answer.Exported.class, name = "exported"),
  @JsonSubTypes.Type(value = Answer.Erased.class, name = "erased"),
  @JsonSubTypes.Type(value = Answer.Compacted.class, name = "compacted"),
  @JsonSubTypes.Type(value = Answer.Dead.class, name = "dead"),
  @JsonSubTypes.Type(value = Answer.Replayed.class, name = "replayed"),
  @JsonSubTypes.Type(value = Answer.Refused.class, name = "refused")
})
public sealed interface Answer {
  /** To {@link Request.Find}. */
  @Serdeable
  record Found(UUID conversation) implements Answer {}

  /**
   * To {@link Request.Export}.
   *
   * @param json one object in one line
   */
  @Serdeable
  record Exported(String json) implements Answer {
    /** Never what was said: it is private. */
    @Override
    public String toString() {
      return "Exported[]";
    }
  }

  /** To {@link Request.Erase}. */
  @Serdeable
  record Erased(int messages) implements Answer {}

  /**
   * To {@link Request.Compact}.
   *
   * @param what was done, in words
   */
  @Serdeable
  record Compacted(String what) implements Answer {}

  /** To {@link Request.ListDead}. */
  @Serdeable
  record Dead(List<DeadRequest> requests) implements Answer {
    public Dead {
      requests = List.copyOf(requests);
    }
  }

  /**
   * A request to a platform that was given up.
   *
   * @param created in ISO 8601
   * @param reason a code of the platform or of ours
   */
  @Serdeable
  record DeadRequest(long id, String channel, String created, int attempts, String reason) {}

  /** To {@link Request.Replay}. */
  @Serdeable
  record Replayed(int requests) implements Answer {}

  /**
   * To any of them.
   *
   * @param reason one line for whoever asked, with the remedy; without any text of a patient
   */
  @Serdeable
  record Refused(String reason) implements Answer {}
}
