package frontdesk.channel.messenger;

import frontdesk.channel.Incoming;
import frontdesk.channel.MetaNode;
import frontdesk.channel.Signatures;
import frontdesk.delivery.Address;
import frontdesk.delivery.Delivered;
import frontdesk.delivery.Delivered.Stage;
import frontdesk.message.PatientMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads the events of one page or profile.
 *
 * @param secret makes names that tell nobody what they were made of
 */
record Events(String channel, String account, String secret) {
  private static final int LONGEST_PATIENT = 200;
  private static final int LONGEST_ID = 280;

  /** Nothing for what asks for no answer: echoes, reactions, referrals, changes of the thread. */
  Stream<Delivered> read(MetaNode event) {
    return Stream.concat(
        event
            .at("sender")
            .at("id")
            .id(LONGEST_PATIENT)
            .filter(sender -> !sender.equals(account))
            .map(sender -> new Address(channel, account, sender))
            .flatMap(from -> fromPatient(from, event))
            .stream(),
        progress(event));
  }

  private Optional<Delivered> fromPatient(Address from, MetaNode event) {
    return message(from, event).or(() -> edited(from, event)).or(() -> pressed(from, event));
  }

  private static Optional<Delivered> message(Address from, MetaNode event) {
    var message = event.at("message");
    return message.at("is_echo").isTrue() || message.at("is_self").isTrue()
        ? Optional.empty()
        : message.at("mid").id(LONGEST_ID).flatMap(id -> message(from, id, event));
  }

  private static Optional<Delivered> message(Address from, String id, MetaNode event) {
    var message = event.at("message");
    if (message.at("is_deleted").isTrue()) {
      return Optional.of(new Delivered.Withdrawn(from, id));
    }
    return words(message)
        .<Delivered>map(words -> new Delivered.Message(from, id, at(event), words))
        .or(
            () ->
                isWordless(message)
                    ? Optional.of(new Delivered.Wordless(from, id, at(event)))
                    : Optional.empty());
  }

  private static Optional<PatientMessage> words(MetaNode message) {
    var choice = message.at("quick_reply").at("payload").text().orElse("");
    return message.at("text").words().map(text -> Incoming.pressed(text, choice, Optional.empty()));
  }

  private static boolean isWordless(MetaNode message) {
    return message.has("attachments")
        || message.has("sticker_id")
        || message.at("is_unsupported").isTrue();
  }

  private static Optional<Delivered> edited(Address from, MetaNode event) {
    var edit = event.at("message_edit");
    var number = edit.at("num_edit").number().or(() -> time(event)).orElse(0L);
    return edit.at("mid")
        .id(LONGEST_ID)
        .flatMap(
            id ->
                edit.at("text")
                    .words()
                    .map(text -> Incoming.typed(text, Optional.empty()))
                    .map(it -> new Delivered.Message(from, id + "#" + number, at(event), it)));
  }

  private Optional<Delivered> pressed(Address from, MetaNode event) {
    var postback = event.at("postback");
    var choice = postback.at("payload").words();
    return postback
        .at("title")
        .words()
        .or(() -> choice)
        .map(title -> Incoming.pressed(title, choice.orElse(""), Optional.empty()))
        .map(it -> new Delivered.Message(from, id(from, postback, event), at(event), it));
  }

  /** Not every postback has an id of its own; who pressed it and when is as good. */
  private String id(Address from, MetaNode postback, MetaNode event) {
    return postback
        .at("mid")
        .id(LONGEST_ID)
        .orElseGet(
            () -> {
              var press = from.patient() + "@" + time(event).orElse(0L);
              var hash = Signatures.hmacSha256(secret, press.getBytes(StandardCharsets.UTF_8));
              return "postback " + HexFormat.of().formatHex(hash, 0, 16);
            });
  }

  /** A reader on Messenger is known by a time alone, which names no message. */
  private Stream<Delivered> progress(MetaNode event) {
    return Stream.concat(
        event.at("delivery").at("mids").each().flatMap(mid -> progress(mid, Stage.DELIVERED)),
        progress(event.at("read").at("mid"), Stage.READ));
  }

  private Stream<Delivered> progress(MetaNode mid, Stage stage) {
    return mid.id(LONGEST_ID).stream()
        .map(id -> new Delivered.Progress(channel, account, id, stage));
  }

  private static Instant at(MetaNode event) {
    return Incoming.at(time(event));
  }

  /** In milliseconds. */
  private static Optional<Long> time(MetaNode event) {
    return event.at("timestamp").number();
  }

  /** Never the secret. */
  @Override
  public String toString() {
    return "Events[" + channel + "]";
  }
}
