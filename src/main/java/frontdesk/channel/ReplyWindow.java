package frontdesk.channel;

import frontdesk.delivery.Sending;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** Meta lets a clinic write freely for a day after the patient last wrote, through Twilio too. */
public final class ReplyWindow {
  private static final Duration OPEN = Duration.ofHours(24);

  private ReplyWindow() {}

  /** Sends while the window is open; later it would only count against the clinic. */
  public static Sending send(Instant lastHeard, Instant now, Supplier<Sending> sending) {
    return now.isAfter(lastHeard.plus(OPEN))
        ? new Sending.Refused("outside the 24-hour window")
        : sending.get();
  }
}
