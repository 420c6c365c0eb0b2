package frontdesk.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does work piece by piece, a bounded number at once, and goes on whatever fails in a piece. Looks
 * for more when it is woken, and once a second, since other nodes wake nobody here.
 */
final class Loop {
  private static final Logger LOG = LoggerFactory.getLogger(Loop.class);
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(20);

  private final String name;
  private final int atOnce;
  private final Supplier<Optional<Runnable>> taking;
  private final Semaphore woken = new Semaphore(0);
  private final List<Thread> workers = new CopyOnWriteArrayList<>();
  private volatile boolean isRunning = true;

  /**
   * @param taking claims the next piece of work; empty when there is none. Called by several
   *     workers at once
   */
  Loop(String name, int atOnce, Supplier<Optional<Runnable>> taking) {
    this.name = name;
    this.atOnce = atOnce;
    this.taking = taking;
  }

  void start() {
    for (var worker = 0; worker < atOnce; worker++) {
      workers.add(Thread.ofVirtual().name(name).start(this::run));
    }
  }

  /** One worker looks; if it finds work, it wakes the next. */
  void wake() {
    if (woken.availablePermits() < atOnce) {
      woken.release();
    }
  }

  private void run() {
    try {
      while (isRunning) {
        var work = take();
        if (work.isPresent()) {
          wake();
          finish(work.get());
        } else if (isRunning) {
          var _ = woken.tryAcquire(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
        }
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private Optional<Runnable> take() {
    try {
      return taking.get();
    } catch (RuntimeException | VirtualMachineError | LinkageError e) {
      LOG.warn("{} waits: {}", name, e.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  private void finish(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | VirtualMachineError | LinkageError e) {
      LOG.warn("{} is tried again later: {}", name, e.getClass().getSimpleName());
    }
  }

  /** Takes nothing more and waits for what is under way. */
  void stop() {
    isRunning = false;
    woken.release(atOnce);
    var end = Instant.now().plus(LONGEST_STOP);
    try {
      for (var worker : workers) {
        if (!worker.join(Duration.between(Instant.now(), end))) {
          LOG.warn("{} was stopped with work under way; it is taken up again later", name);
          return;
        }
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
