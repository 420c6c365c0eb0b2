package frontdesk.channel;

import java.time.Duration;
import java.util.Optional;

/** What a platform says to a request, whether it took it or not. */
public interface PlatformAnswer {
  /** What it calls the message that it took. */
  Optional<String> messageId();

  /** Its own number for what it refused. */
  default Optional<String> code() {
    return Optional.empty();
  }

  /** Whether it names a passing trouble, whatever the status says: Meta tells of haste by 400. */
  default boolean isPassing() {
    return false;
  }

  /** How long it asks to wait, where it does not say so in a header. */
  default Optional<Duration> patience() {
    return Optional.empty();
  }
}
