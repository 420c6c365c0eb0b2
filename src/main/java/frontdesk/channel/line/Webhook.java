package frontdesk.channel.line;

import static java.util.Objects.requireNonNull;

import frontdesk.channel.Incoming;
import frontdesk.channel.PlatformJson;
import frontdesk.delivery.Address;
import frontdesk.delivery.Delivered;
import io.micronaut.context.annotation.Requires;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a batch of events. Only chats with one person are a patient's. */
@Singleton
@Requires(property = Settings.ENABLED, value = "true")
final class Webhook {
  private final PlatformJson json;

  Webhook(PlatformJson json) {
    this.json = json;
  }

  /** Empty when it is no batch. */
  Optional<List<Delivered>> read(byte[] body) {
    return json.object(body)
        .filter(batch -> batch.get("events") != null && batch.get("events").isArray())
        .map(batch -> delivered(account(batch), batch.get("events")));
  }

  /** The account that was written to. */
  private static String account(JsonNode batch) {
    return Optional.ofNullable(batch.get("destination"))
        .filter(JsonNode::isString)
        .map(JsonNode::getStringValue)
        .orElse("");
  }

  private List<Delivered> delivered(String account, @Nullable JsonNode events) {
    return json.elements(events, Event.class)
        .flatMap(it -> it.delivered(account).stream())
        .toList();
  }

  /**
   * One event.
   *
   * @param mode {@code standby} when another system answers this chat
   * @param webhookEventId the same when the event is delivered again
   */
  @Serdeable
  record Event(
      String type,
      Optional<String> mode,
      Optional<Long> timestamp,
      Optional<Source> source,
      Optional<String> webhookEventId,
      Optional<Content> message,
      Optional<Postback> postback,
      Optional<Unsend> unsend) {
    Event {
      requireNonNull(type, "type is null");
    }

    Optional<Delivered> delivered(String account) {
      return source
          .flatMap(Source::person)
          .filter(_ -> mode.filter("standby"::equals).isEmpty())
          .map(person -> new Address(Sender.CHANNEL, account, person))
          .flatMap(this::delivered);
    }

    private Optional<Delivered> delivered(Address from) {
      return switch (type) {
        case "message" -> message.map(it -> message(from, it));
        case "postback" ->
            webhookEventId.flatMap(id -> postback.map(it -> pressed(from, id, it.data())));
        case "unsend" -> unsend.map(it -> new Delivered.Withdrawn(from, it.messageId()));
        case "follow" -> webhookEventId.map(id -> new Delivered.Consent(from, id, true));
        case "unfollow" -> webhookEventId.map(id -> new Delivered.Consent(from, id, false));
        default -> Optional.empty();
      };
    }

    private Delivered message(Address from, Content content) {
      var at = Incoming.at(timestamp);
      return content
          .words()
          .<Delivered>map(
              it ->
                  new Delivered.Message(
                      from, content.id(), at, Incoming.typed(it, Optional.empty())))
          .orElseGet(() -> new Delivered.Wordless(from, content.id(), at));
    }

    private Delivered pressed(Address from, String id, String data) {
      var pressed = QuickReplies.pressed(data);
      return new Delivered.Message(
          from,
          id,
          Incoming.at(timestamp),
          Incoming.pressed(pressed.title(), pressed.id(), Optional.empty()));
    }

    /** Never the words: they are private. */
    @Override
    public String toString() {
      return "Event[" + type + "]";
    }
  }

  @Serdeable
  record Source(Optional<String> type, Optional<String> userId) {
    Optional<String> person() {
      return userId.filter(_ -> type.filter("user"::equals).isPresent());
    }
  }

  @Serdeable
  record Content(String id, Optional<String> type, Optional<String> text) {
    Content {
      requireNonNull(id, "id is null");
    }

    Optional<String> words() {
      return text.filter(it -> type.filter("text"::equals).isPresent() && !it.isBlank());
    }
  }

  @Serdeable
  record Postback(String data) {
    Postback {
      requireNonNull(data, "data is null");
    }
  }

  @Serdeable
  record Unsend(String messageId) {
    Unsend {
      requireNonNull(messageId, "messageId is null");
    }
  }
}
