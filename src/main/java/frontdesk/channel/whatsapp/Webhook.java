package frontdesk.channel.whatsapp;

import frontdesk.channel.Incoming;
import frontdesk.channel.MetaNode;
import frontdesk.channel.PlatformJson;
import frontdesk.delivery.Address;
import frontdesk.delivery.Delivered;
import frontdesk.delivery.Delivered.Stage;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what Meta delivers for WhatsApp: many patients' messages and how far ours came. */
@Singleton
@Requires(property = Settings.ENABLED, value = "true")
final class Webhook {
  private static final int LONGEST_ACCOUNT = 100;
  private static final int LONGEST_PATIENT = 200;
  private static final int LONGEST_ID = 280;

  private final PlatformJson json;

  Webhook(PlatformJson json) {
    this.json = json;
  }

  /** Empty when it is nothing of Meta's. */
  Optional<List<Delivered>> read(byte[] body) {
    return json.object(body)
        .map(MetaNode::new)
        .filter(root -> root.at("object").words().isPresent())
        .map(Webhook::delivered);
  }

  private static List<Delivered> delivered(MetaNode root) {
    return root.at("entry")
        .each()
        .flatMap(entry -> entry.at("changes").each())
        .filter(change -> change.at("field").text().filter("messages"::equals).isPresent())
        .map(change -> change.at("value"))
        .flatMap(value -> account(value).stream().flatMap(account -> elements(account, value)))
        .toList();
  }

  private static Optional<String> account(MetaNode value) {
    return value.at("metadata").at("phone_number_id").id(LONGEST_ACCOUNT);
  }

  private static Stream<Delivered> elements(String account, MetaNode value) {
    return Stream.concat(
        value.at("messages").each().flatMap(it -> message(account, value, it).stream()),
        value.at("statuses").each().flatMap(it -> progress(account, it).stream()));
  }

  /** In a group the clinic is not the only reader: what is said there is not answered. */
  private static Optional<Delivered> message(String account, MetaNode value, MetaNode message) {
    if (message.has("group_id")) {
      return Optional.empty();
    }
    var id = message.at("id").id(LONGEST_ID);
    return patient(value, message)
        .map(patient -> new Address(Sender.CHANNEL, account, patient))
        .flatMap(from -> id.flatMap(it -> message(from, it, message)));
  }

  /**
   * The phone number, or the id that stands for it when the patient keeps it from the clinic. A
   * message that names neither belongs to the contact beside it, if there is only one.
   */
  private static Optional<String> patient(MetaNode value, MetaNode message) {
    var contacts = value.at("contacts").each().toList();
    var contact = contacts.size() == 1 ? contacts.getFirst() : new MetaNode(null);
    return Stream.of(
            message.at("from"),
            message.at("from_user_id"),
            contact.at("wa_id"),
            contact.at("user_id"))
        .flatMap(node -> node.id(LONGEST_PATIENT).stream())
        .findFirst();
  }

  private static Optional<Delivered> message(Address from, String id, MetaNode message) {
    return switch (message.at("type").text().orElse("")) {
      case "edit" -> edited(from, id, message);
      case "revoke" -> original(message.at("revoke")).map(it -> new Delivered.Withdrawn(from, it));
      default -> written(from, id, message);
    };
  }

  private static Optional<Delivered> written(Address from, String id, MetaNode message) {
    return Content.words(message)
        .<Delivered>map(words -> new Delivered.Message(from, id, at(message), words))
        .or(
            () ->
                Content.isWordless(message)
                    ? Optional.of(new Delivered.Wordless(from, id, at(message)))
                    : Optional.empty());
  }

  /** An edit that leaves no words leaves nothing to answer. */
  private static Optional<Delivered> edited(Address from, String id, MetaNode message) {
    var edit = message.at("edit");
    var edited = original(edit).orElse(id) + "#" + seconds(message).map(String::valueOf).orElse("");
    return Content.words(edit.at("message"))
        .map(words -> new Delivered.Message(from, edited, at(message), words));
  }

  private static Optional<String> original(MetaNode change) {
    return change.at("original_message_id").id(LONGEST_ID);
  }

  private static Optional<Delivered> progress(String account, MetaNode status) {
    var stage = stage(status.at("status").text().orElse(""));
    return status
        .at("id")
        .id(LONGEST_ID)
        .flatMap(id -> stage.map(it -> new Delivered.Progress(Sender.CHANNEL, account, id, it)));
  }

  private static Optional<Stage> stage(String status) {
    return switch (status) {
      case "sent" -> Optional.of(Stage.SENT);
      case "delivered" -> Optional.of(Stage.DELIVERED);
      case "read" -> Optional.of(Stage.READ);
      case "failed" -> Optional.of(Stage.FAILED);
      default -> Optional.empty();
    };
  }

  private static Instant at(MetaNode message) {
    return Incoming.at(seconds(message).map(it -> it * 1_000));
  }

  private static Optional<Long> seconds(MetaNode message) {
    return message.at("timestamp").number();
  }
}
