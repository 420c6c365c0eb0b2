package frontdesk.channel.whatsapp;

import frontdesk.channel.Incoming;
import frontdesk.channel.MetaNode;
import frontdesk.message.PatientMessage;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a patient said in a WhatsApp message. */
final class Content {
  /**
   * What a patient can send without a word that we could read; WhatsApp calls unsupported what it
   * does not pass on.
   */
  private static final Set<String> WORDLESS =
      Set.of(
          "audio",
          "contacts",
          "document",
          "image",
          "location",
          "order",
          "sticker",
          "unknown",
          "unsupported",
          "video",
          "voice");

  private Content() {}

  /** What was typed, also below a picture, or pressed. */
  static Optional<PatientMessage> words(MetaNode message) {
    return typed(message).or(() -> pressed(message));
  }

  static boolean isWordless(MetaNode message) {
    return message.at("type").text().filter(WORDLESS::contains).isPresent();
  }

  private static Optional<PatientMessage> typed(MetaNode message) {
    return Stream.of(
            message.at("text").at("body"),
            message.at("image").at("caption"),
            message.at("video").at("caption"),
            message.at("document").at("caption"))
        .flatMap(node -> node.words().stream())
        .findFirst()
        .map(text -> Incoming.typed(text, Optional.empty()));
  }

  private static Optional<PatientMessage> pressed(MetaNode message) {
    var interactive = message.at("interactive");
    return pressed(message.at("button"), "text", "payload")
        .or(() -> pressed(interactive.at("button_reply"), "title", "id"))
        .or(() -> pressed(interactive.at("list_reply"), "title", "id"));
  }

  private static Optional<PatientMessage> pressed(MetaNode button, String title, String id) {
    var choice = button.at(id).words();
    return button
        .at(title)
        .words()
        .or(() -> choice)
        .map(text -> Incoming.pressed(text, choice.orElse(""), Optional.empty()));
  }
}
