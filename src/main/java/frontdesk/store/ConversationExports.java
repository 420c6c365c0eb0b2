package frontdesk.store;

import io.micronaut.context.annotation.Requires;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Gathers all that the tables keep of a conversation. */
@Singleton
@Requires(beans = DataSource.class)
final class ConversationExports {
  private final ConversationTable conversations;
  private final MessageTable messages;
  private final InboxTable inbox;
  private final OutboxTable outbox;
  private final FeedbackTable feedback;
  private final ObjectMapper json;

  ConversationExports(
      ConversationTable conversations,
      MessageTable messages,
      InboxTable inbox,
      OutboxTable outbox,
      FeedbackTable feedback,
      ObjectMapper json) {
    this.conversations = conversations;
    this.messages = messages;
    this.inbox = inbox;
    this.outbox = outbox;
    this.feedback = feedback;
    this.json = json;
  }

  /** One JSON object in one line, within the caller's transaction; empty for an unknown one. */
  Optional<String> export(UUID conversation) {
    return conversations.findById(conversation).map(this::gather).map(this::write);
  }

  private ConversationExport gather(ConversationRow row) {
    return new ConversationExport(
        row.id(),
        row.channel(),
        row.account(),
        row.consent(),
        row.openedAt().toString(),
        row.heardAt().toString(),
        read(row.memory()),
        messages.of(row.id()).stream()
            .map(each -> ConversationExport.Message.of(each, read(each.reply())))
            .toList(),
        inbox.of(row.id()).stream().map(ConversationExport.Received::of).toList(),
        outbox.of(row.id()).stream().map(ConversationExport.Sent::of).toList(),
        feedback.of(row.id()).stream().map(ConversationExport.Rating::of).toList());
  }

  /** As it lies in the column where an older version wrote no JSON. */
  private JsonNode read(String column) {
    try {
      return json.readValue(column, JsonNode.class);
    } catch (IOException _) {
      return JsonNode.createStringNode(column);
    }
  }

  private String write(ConversationExport export) {
    try {
      return json.writeValueAsString(export);
    } catch (IOException _) {
      throw new IllegalStateException("writing to memory cannot fail");
    }
  }
}
