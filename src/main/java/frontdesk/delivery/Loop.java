package frontdesk.delivery;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes work and hands each piece to a virtual thread of its own, a bounded number at once. Looks
 * again when it is woken, and once a second, since other nodes wake nobody here.
 */
final class Loop {
  private static final Logger LOG = LoggerFactory.getLogger(Loop.class);
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(20);

  private final String name;
  private final int atOnce;
  private final Supplier<Optional<Runnable>> taking;
  private final Semaphore free;
  private final Semaphore woken = new Semaphore(0);
  private volatile boolean isRunning = true;

  /**
   * @param taking claims the next piece of work; empty when there is none
   */
  Loop(String name, int atOnce, Supplier<Optional<Runnable>> taking) {
    this.name = name;
    this.atOnce = atOnce;
    this.taking = taking;
    this.free = new Semaphore(atOnce);
  }

  void start() {
    Thread.ofVirtual().name(name).start(this::run);
  }

  void wake() {
    if (woken.availablePermits() == 0) {
      woken.release();
    }
  }

  private void run() {
    try {
      while (isRunning) {
        free.acquire();
        if (!takeOne()) {
          free.release();
          if (woken.tryAcquire(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS)) {
            woken.drainPermits();
          }
        }
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean takeOne() {
    var work = isRunning ? take() : Optional.<Runnable>empty();
    work.ifPresent(each -> Thread.ofVirtual().name(name).start(() -> finish(each)));
    return work.isPresent();
  }

  private Optional<Runnable> take() {
    try {
      return taking.get();
    } catch (RuntimeException e) {
      LOG.warn("{} waits: {}", name, e.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  private void finish(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      LOG.warn("{} is tried again later: {}", name, e.getClass().getSimpleName());
    } finally {
      free.release();
      wake();
    }
  }

  /** Takes nothing more and waits for what is under way. */
  void stop() {
    isRunning = false;
    wake();
    try {
      if (!free.tryAcquire(atOnce, LONGEST_STOP.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.warn("{} was stopped with work under way; it is taken up again later", name);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
