package frontdesk.store;

import jakarta.inject.Singleton;
import java.time.Duration;

/** Remembers for a second that the store failed, so that nobody waits for one that is away. */
@Singleton
final class StoreHealth {
  private static final long MEMORY = Duration.ofSeconds(1).toNanos();

  private volatile boolean isAway;
  private volatile long failedAt;

  void failed() {
    failedAt = System.nanoTime();
    isAway = true;
  }

  void answered() {
    isAway = false;
  }

  boolean isAway() {
    return isAway && System.nanoTime() - failedAt < MEMORY;
  }
}
