package frontdesk.channel.web;

import frontdesk.message.PatientMessage;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** A message as the client sends it. */
@Serdeable
record MessageRequest(
    @Schema(description = "A random UUID; the same one again gets the same reply")
        UUID clientMessageId,
    @Schema(description = "What the patient typed, up to 4000 code points") String text,
    @Schema(description = "BCP 47 tag of the page's language") Optional<Locale> locale,
    @Schema(description = "The id of the suggestion that was pressed") Optional<String> choice) {

  PatientMessage message() {
    return new PatientMessage(text, locale, choice);
  }

  /** Never the text: it is private. */
  @Override
  public String toString() {
    return "MessageRequest[" + clientMessageId + "]";
  }
}
