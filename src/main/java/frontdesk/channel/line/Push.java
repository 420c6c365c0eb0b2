package frontdesk.channel.line;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;

/** A message to one person, as LINE describes it. */
@Serdeable
record Push(String to, List<Text> messages) {

  @Serdeable
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Text(String type, String text, Optional<QuickReply> quickReply) {}

  @Serdeable
  record QuickReply(List<Item> items) {}

  @Serdeable
  record Item(String type, Action action) {
    Item(Action action) {
      this("action", action);
    }
  }

  /**
   * A button.
   *
   * @param displayText what the chat then shows as said by the patient
   */
  @Serdeable
  record Action(String type, String label, String data, String displayText) {
    Action(String label, String data, String displayText) {
      this("postback", label, data, displayText);
    }
  }

  /** Never the patient or the text: they are private. */
  @Override
  public String toString() {
    return "Push";
  }
}
