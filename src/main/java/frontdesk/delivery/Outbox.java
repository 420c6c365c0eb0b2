package frontdesk.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where requests to platforms wait until they are sent. Safe for several threads and nodes. */
public interface Outbox {
  /**
   * The next due request of a channel, for at most {@code lease}: guidance first, then by due time.
   * What was to be sent before it in its conversation has been sent, except that guidance does not
   * wait for what the platform has put off.
   */
  Optional<Due> claim(String channel, Duration lease);

  /** A due request of any channel but these, for at most {@code lease}. */
  Optional<Due> claimBeside(Set<String> channels, Duration lease);

  /** False when the claim was lost; then another node has it. */
  boolean sent(Due due, Optional<String> messageId);

  boolean postpone(Due due, Duration wait);

  /** Sets it aside for a person to look at. */
  boolean bury(Due due, String reason);

  List<Dead> dead();

  /** Tries dead requests once more; all of them without an id. The number that wait again. */
  int replay(Optional<Long> id);

  /**
   * A request to be sent.
   *
   * @param attempts made before
   * @param lastHeard when the patient last wrote
   */
  record Due(
      long id,
      String channel,
      String account,
      String request,
      int attempts,
      long fence,
      Instant lastHeard) {
    /** Never the request: it is private. */
    @Override
    public String toString() {
      return "Due[" + id + ", " + channel + "]";
    }
  }

  /** A request that was given up. */
  record Dead(long id, String channel, Instant created, int attempts, String reason) {}
}
