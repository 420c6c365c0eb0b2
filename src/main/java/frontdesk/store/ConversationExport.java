package frontdesk.store;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept of a conversation, for the patient who asks for it. Times are in ISO 8601.
 *
 * @param remembered what the next reply builds on
 * @param messages the answered ones with their replies
 * @param received what the platform delivered; the text only while it waits for its reply
 * @param sent what the platform was given
 * @param feedback what the patient thought of replies
 */
@Serdeable
record ConversationExport(
    UUID conversation,
    String channel,
    String account,
    boolean consent,
    String openedAt,
    String heardAt,
    JsonNode remembered,
    List<Message> messages,
    List<Received> received,
    List<Sent> sent,
    List<Rating> feedback) {

  /** A message with its reply. */
  @Serdeable
  record Message(
      long seq,
      String id,
      String text,
      String kind,
      List<String> entries,
      @Nullable Double score,
      @Nullable String rule,
      JsonNode reply,
      String answeredAt) {
    static Message of(MessageRow row, JsonNode reply) {
      return new Message(
          row.seq(),
          row.sourceId(),
          row.text(),
          row.kind(),
          row.entries().isEmpty() ? List.of() : List.of(row.entries().split(" ", -1)),
          row.score(),
          row.rule(),
          reply,
          row.createdAt().toString());
    }

    /** Never the text: it is private. */
    @Override
    public String toString() {
      return "Message[" + seq + "]";
    }
  }

  /** A delivered message. */
  @Serdeable
  record Received(
      String id,
      String sentAt,
      String receivedAt,
      @Nullable String answeredAt,
      @Nullable String text) {
    static Received of(InboxRow row) {
      return new Received(
          row.sourceId(),
          row.sentAt().toString(),
          row.receivedAt().toString(),
          Optional.ofNullable(row.doneAt()).map(Instant::toString).orElse(null),
          row.text());
    }

    /** Never the text: it is private. */
    @Override
    public String toString() {
      return "Received[" + receivedAt + "]";
    }
  }

  /** A request to the platform. */
  @Serdeable
  record Sent(String state, int attempts, String createdAt, @Nullable String reason) {
    static Sent of(OutboxRow row) {
      return new Sent(row.state(), row.attempts(), row.createdAt().toString(), row.reason());
    }
  }

  /** Whether the reply at that place helped. */
  @Serdeable
  record Rating(long seq, boolean helpful, String ratedAt) {
    static Rating of(FeedbackRow row) {
      return new Rating(row.seq(), row.helpful(), row.ratedAt().toString());
    }
  }

  /** Never what was said: it is private. */
  @Override
  public String toString() {
    return "ConversationExport[" + conversation + "]";
  }
}
