package frontdesk.channel;

import frontdesk.delivery.Sending;
import io.micronaut.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** Meta lets a clinic write freely for a day after the patient last wrote. */
public final class MetaWindow {
  private static final Duration OPEN = Duration.ofHours(24);

  private MetaWindow() {}

  /** Makes the call while the window is open; later it would only count against the clinic. */
  public static Sending send(Instant lastHeard, Supplier<HttpResponse<MetaAnswer>> call) {
    return Instant.now().isAfter(lastHeard.plus(OPEN))
        ? new Sending.Refused("outside the 24-hour window")
        : Attempt.of(MetaAnswer.class, call);
  }
}
