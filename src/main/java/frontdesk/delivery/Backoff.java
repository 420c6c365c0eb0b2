package frontdesk.delivery;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** How long to wait before the next attempt: twice as long each time, never the same for all. */
final class Backoff {
  private static final Duration FIRST = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofMinutes(5);
  private static final int MOST_DOUBLINGS = 20;

  private Backoff() {}

  /** Between half of the doubled time and all of it. */
  static Duration after(int attempts) {
    var doubled = FIRST.multipliedBy(1L << Math.min(attempts, MOST_DOUBLINGS));
    var most = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    return most.dividedBy(2)
        .plusMillis(ThreadLocalRandom.current().nextLong(most.toMillis() / 2 + 1));
  }
}
