package frontdesk.channel.messenger;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.util.List;
import java.util.Optional;

/** A message as the Send API takes it. */
@Serdeable(naming = SnakeCaseStrategy.class)
record Request(Recipient recipient, String messagingType, Message message) {
  /** An answer to what the patient wrote. */
  static Request response(String patient, String text, Optional<List<QuickReply>> quickReplies) {
    return new Request(new Recipient(patient), "RESPONSE", new Message(text, quickReplies));
  }

  @Serdeable
  record Recipient(String id) {}

  @Serdeable(naming = SnakeCaseStrategy.class)
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Message(String text, Optional<List<QuickReply>> quickReplies) {}

  /**
   * Something to press.
   *
   * @param payload what comes back beside the title
   */
  @Serdeable(naming = SnakeCaseStrategy.class)
  record QuickReply(String contentType, String title, String payload) {
    static QuickReply of(String title, String payload) {
      return new QuickReply("text", title, payload);
    }
  }

  /** Never the patient or the words: they are private. */
  @Override
  public String toString() {
    return "Request";
  }
}
