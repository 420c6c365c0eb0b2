package frontdesk.channel.twilio;

import static java.util.Objects.requireNonNull;

import io.micronaut.serde.annotation.Serdeable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A message to be created, as it waits to be sent. */
@Serdeable
record TextMessage(String from, String to, String body) {
  TextMessage {
    requireNonNull(from, "from is null");
    requireNonNull(to, "to is null");
    requireNonNull(body, "body is null");
  }

  /**
   * As Twilio takes it.
   *
   * @param statusCallback where to tell how far it got
   */
  String form(String statusCallback) {
    return "From=%s&To=%s&Body=%s&StatusCallback=%s"
        .formatted(encoded(from), encoded(to), encoded(body), encoded(statusCallback));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** Never the patient or the text: they are private. */
  @Override
  public String toString() {
    return "TextMessage";
  }
}
