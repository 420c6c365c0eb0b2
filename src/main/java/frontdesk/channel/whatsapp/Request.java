package frontdesk.channel.whatsapp;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.util.List;
import java.util.Optional;

/**
 * A message as the Cloud API takes it.
 *
 * @param to a phone number
 * @param recipient the id of a patient whose phone number is not told
 */
@Serdeable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record Request(
    String messagingProduct,
    String recipientType,
    Optional<String> to,
    Optional<String> recipient,
    String type,
    Optional<Text> text,
    Optional<Interactive> interactive) {

  static Request text(String patient, String text) {
    return of(patient, "text", Optional.of(new Text(text, false)), Optional.empty());
  }

  static Request interactive(String patient, Interactive interactive) {
    return of(patient, "interactive", Optional.empty(), Optional.of(interactive));
  }

  /**
   * An id in {@code to} would be taken for a number: Meta says that it sent the message, and nobody
   * gets it.
   */
  private static Request of(
      String patient, String type, Optional<Text> text, Optional<Interactive> interactive) {
    var number = Optional.of(patient).filter(Request::isPhoneNumber);
    var id = Optional.of(patient).filter(it -> !isPhoneNumber(it));
    return new Request("whatsapp", "individual", number, id, type, text, interactive);
  }

  private static boolean isPhoneNumber(String patient) {
    return patient.chars().allMatch(c -> c >= '0' && c <= '9' || c == '+');
  }

  @Serdeable(naming = SnakeCaseStrategy.class)
  record Text(String body, boolean previewUrl) {}

  /** A text with something to press. */
  @Serdeable
  record Interactive(String type, Body body, Action action) {
    static Interactive buttons(String text, List<Button> buttons) {
      var action = new Action(Optional.empty(), Optional.of(buttons), Optional.empty());
      return new Interactive("button", new Body(text), action);
    }

    /**
     * @param label what opens the list
     */
    static Interactive list(String text, String label, List<Row> rows) {
      var sections = Optional.of(List.of(new Section(rows)));
      var action = new Action(Optional.of(label), Optional.empty(), sections);
      return new Interactive("list", new Body(text), action);
    }
  }

  @Serdeable
  record Body(String text) {}

  @Serdeable
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Action(
      Optional<String> button, Optional<List<Button>> buttons, Optional<List<Section>> sections) {}

  @Serdeable
  record Button(String type, Pressed reply) {}

  /** What comes back when it is pressed. */
  @Serdeable
  record Pressed(String id, String title) {}

  @Serdeable
  record Section(List<Row> rows) {}

  @Serdeable
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Row(String id, String title, Optional<String> description) {}

  /** Never the patient or the words: they are private. */
  @Override
  public String toString() {
    return "Request[" + type + "]";
  }
}
