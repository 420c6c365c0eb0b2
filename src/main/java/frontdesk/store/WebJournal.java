package frontdesk.store;

import frontdesk.chat.ConversationId;
import frontdesk.delivery.StoreUnavailableException;
import io.micronaut.context.annotation.Requires;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes what happens in web chats behind the replies, in order, many at a time: one commit serves
 * all who wait for it. While the store is away it keeps what is to be written, and tries again.
 */
@Singleton
@Requires(beans = DataSource.class)
final class WebJournal {
  private static final Logger LOG = LoggerFactory.getLogger(WebJournal.class);
  private static final int MOST_WAITING = 50_000;
  private static final int MOST_AT_ONCE = 256;
  private static final int ATTEMPTS = 3;
  private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(250);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

  private final WebWriter writer;
  private final StoreHealth health;
  private final BlockingQueue<Entry> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
  private final ConcurrentMap<ConversationId, Integer> unwritten = new ConcurrentHashMap<>();
  private final Thread thread = Thread.ofVirtual().name("web journal").unstarted(this::run);
  private volatile boolean isRunning = true;

  private record Entry(WebChange change, CompletableFuture<Boolean> written) {}

  WebJournal(WebWriter writer, StoreHealth health) {
    this.writer = writer;
    this.health = health;
    thread.start();
  }

  /** Done once it is written; with false when it never will be. */
  CompletableFuture<Boolean> add(WebChange change) {
    var entry = new Entry(change, new CompletableFuture<>());
    unwritten.merge(change.conversation(), 1, Integer::sum);
    if (!waiting.offer(entry)) {
      LOG.warn("the store is away for too long: a web message is not kept");
      settle(entry, false);
    }
    return entry.written();
  }

  /** Whether something of that conversation still waits. */
  boolean isWaiting(ConversationId conversation) {
    return unwritten.containsKey(conversation);
  }

  private void run() {
    try {
      while (isRunning || !waiting.isEmpty()) {
        var first = waiting.poll(100, TimeUnit.MILLISECONDS);
        if (first != null) {
          var batch = new ArrayList<>(List.of(first));
          waiting.drainTo(batch, MOST_AT_ONCE - 1);
          finish(batch);
        }
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /** What nobody foresaw costs the batch, not all that comes after it. */
  private void finish(List<Entry> batch) throws InterruptedException {
    try {
      write(batch);
    } catch (RuntimeException | VirtualMachineError | LinkageError e) {
      LOG.error("web messages are not kept: {}", e.getClass().getName());
      batch.stream().filter(entry -> !entry.written().isDone()).forEach(it -> settle(it, false));
    }
  }

  /** A failed commit may have been done all the same, so the second time each looks first. */
  private void write(List<Entry> batch) throws InterruptedException {
    try {
      writer.write(batch.stream().map(Entry::change).toList());
      health.answered();
      batch.forEach(entry -> settle(entry, true));
    } catch (StoreUnavailableException e) {
      for (var entry : batch) {
        settle(entry, writeOnce(entry.change()));
      }
    }
  }

  /** False for a change that the store refuses although it is there. */
  private boolean writeOnce(WebChange change) throws InterruptedException {
    var refusals = 0;
    while (isRunning && refusals < ATTEMPTS) {
      try {
        writer.writeOnce(change);
        health.answered();
        return true;
      } catch (StoreUnavailableException e) {
        refusals += e.isUnfit() ? 1 : 0;
        health.failed();
        Thread.sleep(BETWEEN_ATTEMPTS);
      }
    }
    LOG.warn("a web message is not kept: the store {}", isRunning ? "refuses it" : "is away");
    return false;
  }

  private void settle(Entry entry, boolean isWritten) {
    unwritten.computeIfPresent(
        entry.change().conversation(), (_, count) -> count == 1 ? null : count - 1);
    entry.written().complete(isWritten);
  }

  /** Waits for it, though never for longer; true once it is written. */
  static boolean await(CompletableFuture<Boolean> written, Duration longest) {
    try {
      return written.get(longest.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException | TimeoutException _) {
      return false;
    }
  }

  /** Writes what still waits, if the store is there. */
  @PreDestroy
  void stop() {
    isRunning = false;
    try {
      if (!thread.join(LONGEST_STOP)) {
        LOG.warn("{} web messages are not kept: the store is away", waiting.size());
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
