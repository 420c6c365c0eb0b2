package frontdesk.channel.telegram;

import frontdesk.channel.Incoming;
import frontdesk.channel.PlatformJson;
import frontdesk.channel.Signatures;
import frontdesk.channel.telegram.Payload.CallbackQuery;
import frontdesk.channel.telegram.Payload.Chat;
import frontdesk.channel.telegram.Payload.Membership;
import frontdesk.channel.telegram.Payload.Message;
import frontdesk.channel.telegram.Payload.Offer;
import frontdesk.channel.telegram.Payload.User;
import frontdesk.delivery.Address;
import frontdesk.delivery.Delivered;
import io.micronaut.context.annotation.Requires;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads an update. Only private chats are a patient's; everything in groups and channels is not.
 */
@Singleton
@Requires(property = Settings.ENABLED, value = "true")
final class Webhook {
  /** What a patient can send without a word that we could read. */
  private static final Set<String> WORDLESS =
      Set.of(
          "animation",
          "audio",
          "checklist",
          "contact",
          "dice",
          "document",
          "game",
          "live_photo",
          "location",
          "paid_media",
          "photo",
          "poll",
          "rich_message",
          "sticker",
          "story",
          "venue",
          "video",
          "video_note",
          "voice");

  private final PlatformJson json;
  private final Settings settings;

  Webhook(PlatformJson json, Settings settings) {
    this.json = json;
    this.settings = settings;
  }

  /**
   * @param pressed the callback query that waits to be answered
   */
  record Update(List<Delivered> delivered, Optional<String> pressed) {}

  /** Empty when it is no update. */
  Optional<Update> read(byte[] body) {
    return json.object(body).map(this::update);
  }

  private Update update(JsonNode update) {
    var query = json.element(update.get("callback_query"), CallbackQuery.class);
    var delivered =
        Stream.of(
                written(update.get("message")),
                edited(update.get("edited_message")),
                query.flatMap(this::pressed),
                membership(update))
            .flatMap(Optional::stream)
            .toList();
    return new Update(delivered, query.map(CallbackQuery::id));
  }

  private Optional<Delivered> written(@Nullable JsonNode node) {
    return patients(node)
        .flatMap(
            message ->
                message
                    .words()
                    .map(words -> message(message, id(message), message.date(), words))
                    .or(() -> wordless(message, node)));
  }

  /** An edit without words changes nothing to answer: a live location moves every few seconds. */
  private Optional<Delivered> edited(@Nullable JsonNode node) {
    return patients(node)
        .flatMap(
            message ->
                message
                    .words()
                    .map(
                        words -> {
                          var edit = message.editDate().or(message::date);
                          return message(message, id(message) + "#" + edit.orElse(0L), edit, words);
                        }));
  }

  private Optional<Message> patients(@Nullable JsonNode node) {
    return json.element(node, Message.class)
        .filter(message -> message.chat().isPrivate())
        .filter(message -> !message.from().flatMap(User::isBot).orElse(false));
  }

  private Delivered message(Message message, String id, Optional<Long> seconds, String words) {
    return new Delivered.Message(
        from(message.chat()),
        id,
        at(seconds),
        Incoming.typed(words, message.from().flatMap(User::languageCode)));
  }

  /** An album comes as one message a picture, and is answered once. */
  private Optional<Delivered> wordless(Message message, @Nullable JsonNode node) {
    return node == null || WORDLESS.stream().allMatch(kind -> node.get(kind) == null)
        ? Optional.empty()
        : Optional.of(
            new Delivered.Wordless(
                from(message.chat()),
                message.mediaGroupId().map(it -> "album " + it).orElse(id(message)),
                at(message.date())));
  }

  private Optional<Delivered> membership(JsonNode update) {
    return json.element(update.get("my_chat_member"), Membership.class)
        .filter(membership -> membership.chat().isPrivate())
        .flatMap(it -> it.consent().flatMap(given -> consent(update, from(it.chat()), given)));
  }

  private static Optional<Delivered> consent(JsonNode update, Address from, boolean given) {
    return Optional.ofNullable(update.get("update_id"))
        .filter(JsonNode::isNumber)
        .map(id -> new Delivered.Consent(from, "update " + id.coerceStringValue(), given));
  }

  private Optional<Delivered> pressed(CallbackQuery query) {
    return query
        .message()
        .filter(offer -> offer.chat().isPrivate())
        .flatMap(offer -> query.data().map(choice -> pressed(query, offer, choice)));
  }

  private Delivered pressed(CallbackQuery query, Offer offer, String choice) {
    return new Delivered.Message(
        from(offer.chat()),
        query.id(),
        at(Optional.empty()),
        Incoming.pressed(
            offer.titleOf(choice).orElse(choice),
            choice,
            query.from().flatMap(User::languageCode)));
  }

  private Address from(Chat chat) {
    return new Address(Sender.CHANNEL, settings.account(), String.valueOf(chat.id()));
  }

  /**
   * Telegram promises unique ids within a chat only, so the chat belongs to it, but as a keyed
   * hash: it outlives the patient's address in the store.
   */
  private String id(Message message) {
    var chat = String.valueOf(message.chat().id()).getBytes(StandardCharsets.UTF_8);
    var hash = Signatures.hmacSha256(settings.token(), chat);
    return message.messageId() + "@" + HexFormat.of().formatHex(hash, 0, 8);
  }

  private static Instant at(Optional<Long> seconds) {
    return Incoming.at(seconds.map(it -> it * 1_000));
  }
}
