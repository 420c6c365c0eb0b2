package frontdesk.delivery;

import java.time.Duration;
import java.util.Optional;

/** What became of one request to a platform. */
public sealed interface Sending {
  /**
   * @param messageId what the platform calls the message; empty where it gives no name
   */
  record Sent(Optional<String> messageId) implements Sending {}

  /**
   * Not now: the platform is down, slow or asks for patience.
   *
   * @param after how long it asked to wait
   */
  record Later(Optional<Duration> after) implements Sending {}

  /**
   * Never: the same request would be refused again.
   *
   * @param reason a code of the platform or of ours, without any text of the patient
   */
  record Refused(String reason) implements Sending {}
}
