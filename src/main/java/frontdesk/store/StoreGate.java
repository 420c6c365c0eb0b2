package frontdesk.store;

import frontdesk.delivery.StoreUnavailableException;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/** Lets transactions through, and holds them for a while where one needs the store for itself. */
@Singleton
final class StoreGate {
  /** Platforms give a call about five seconds, and a transaction takes its own time. */
  private static final Duration LONGEST_HOLD = Duration.ofSeconds(3);

  /** Shorter than the hold: whoever waits behind the one who waits should get through. */
  private static final Duration LONGEST_WAIT_FOR_OTHERS = Duration.ofSeconds(2);

  private static final int ATTEMPTS = 5;

  /** Fair, so that a stream of transactions does not keep out who wants to be alone. */
  private final ReadWriteLock lock = new ReentrantReadWriteLock(true);

  /**
   * @throws StoreUnavailableException having done nothing, when the store is held for too long
   */
  <T> T pass(Supplier<T> work) {
    if (!tryLock(lock.readLock(), LONGEST_HOLD)) {
      throw new StoreUnavailableException("the store is being compacted", false);
    }
    try {
      return work.get();
    } finally {
      lock.readLock().unlock();
    }
  }

  /**
   * Waits for the transactions under way and holds those that come.
   *
   * @throws StoreUnavailableException having done nothing, when the others take too long
   */
  <T> T alone(Supplier<T> work) {
    for (var attempt = 1; !tryLock(lock.writeLock(), LONGEST_WAIT_FOR_OTHERS); attempt++) {
      if (attempt == ATTEMPTS) {
        throw new StoreUnavailableException("the store is too busy to be compacted", false);
      }
    }
    try {
      return work.get();
    } finally {
      lock.writeLock().unlock();
    }
  }

  private static boolean tryLock(Lock lock, Duration longest) {
    try {
      return lock.tryLock(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
