package frontdesk.channel.web;

import frontdesk.catalogue.EntryId;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Reads the body of a message field by field, so that even from a request that must be refused the
 * text can be screened. Unknown fields are ignored.
 */
@Singleton
final class MessageReader {
  /** Screening would look for words behind their digits. */
  private static final Pattern UUIDS =
      Pattern.compile("\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  private final JsonMapper json;

  MessageReader(JsonMapper json) {
    this.json = json;
  }

  /** What could be read. */
  sealed interface Reading {
    record Readable(MessageRequest request) implements Reading {}

    /**
     * {@code detail} names the field, never its value; {@code text} is what can be screened all the
     * same: that of the message, or else the whole body.
     */
    record Unreadable(String detail, String text) implements Reading {
      /** Never the text: it is private. */
      @Override
      public String toString() {
        return "Unreadable[" + detail + "]";
      }
    }
  }

  Reading read(byte[] body) {
    var sent = new String(body, StandardCharsets.UTF_8);
    try {
      var root = json.readValue(sent, JsonNode.class);
      return root != null && root.isObject()
          ? read(root, isUtf8(body), sent)
          : unreadable("the body must be a JSON object", sent);
    } catch (IOException | RuntimeException | StackOverflowError _) {
      return unreadable("the body is not valid JSON", sent);
    }
  }

  /** Whether a reply helped; empty when the body does not say so with true or false. */
  Optional<Boolean> helpful(byte[] body) {
    try {
      return Optional.ofNullable(json.readValue(body, JsonNode.class))
          .filter(JsonNode::isObject)
          .map(root -> root.get("helpful"))
          .filter(JsonNode::isBoolean)
          .map(JsonNode::getBooleanValue);
    } catch (IOException | RuntimeException | StackOverflowError _) {
      return Optional.empty();
    }
  }

  /** The words of a body without one that could be read as the message's. */
  private static Reading unreadable(String detail, String sent) {
    return new Reading.Unreadable(detail, UUIDS.matcher(sent).replaceAll(""));
  }

  private static boolean isUtf8(byte[] body) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
      return true;
    } catch (CharacterCodingException _) {
      return false;
    }
  }

  private static Reading read(JsonNode root, boolean utf8, String sent) {
    var given = text(root, "text");
    if (given.isEmpty()) {
      return unreadable("`text` must be a string", sent);
    }
    var text = given.get();
    if (!utf8) {
      return new Reading.Unreadable("the body is not valid UTF-8", text);
    }
    var id = text(root, "clientMessageId").flatMap(MessageReader::uuid);
    if (id.isEmpty()) {
      return new Reading.Unreadable("`clientMessageId` must be a UUID", text);
    }
    var locale = text(root, "locale").flatMap(MessageReader::locale);
    if (isPresent(root, "locale") && locale.isEmpty()) {
      return new Reading.Unreadable("`locale` must be a language tag", text);
    }
    var choice = text(root, "choice").filter(EntryId::isWellFormed);
    if (isPresent(root, "choice") && choice.isEmpty()) {
      return new Reading.Unreadable("`choice` must be the id of a suggestion", text);
    }
    return new Reading.Readable(new MessageRequest(id.get(), text, locale, choice));
  }

  private static boolean isPresent(JsonNode root, String field) {
    var node = root.get(field);
    return node != null && !node.isNull();
  }

  private static Optional<String> text(JsonNode root, String field) {
    return Optional.ofNullable(root.get(field))
        .filter(JsonNode::isString)
        .map(JsonNode::getStringValue);
  }

  private static Optional<UUID> uuid(String value) {
    try {
      return Optional.of(UUID.fromString(value))
          .filter(uuid -> uuid.toString().equalsIgnoreCase(value));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static Optional<Locale> locale(String value) {
    try {
      return Optional.of(new Locale.Builder().setLanguageTag(value).build())
          .filter(locale -> !locale.getLanguage().isEmpty())
          .map(locale -> Locale.of(locale.getLanguage()));
    } catch (IllformedLocaleException _) {
      return Optional.empty();
    }
  }
}
