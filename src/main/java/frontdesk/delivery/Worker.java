package frontdesk.delivery;

import io.micronaut.context.annotation.Requires;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Answers what waits in the inbox and sends what waits in the outbox while the server runs. Each
 * channel has its own lane, so that a platform that hangs holds up no other.
 */
@Singleton
@Requires(beans = {Inbox.class, Outbox.class})
final class Worker {
  private final Loop answering;
  private final Map<String, Loop> lanes;
  private final Loop strays;

  Worker(AnsweringWork answers, SendingWork sends, DeliverySettings settings) {
    this.lanes =
        sends.channels().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Function.identity(), channel -> lane(channel, sends, settings)));
    this.strays = new Loop("setting aside", 1, sends::takeStray);
    this.answering =
        new Loop("answering", settings.answering(), () -> answers.take(this::hasAnswered));
  }

  private static Loop lane(String channel, SendingWork sends, DeliverySettings settings) {
    return new Loop("sending to " + channel, settings.sending(), () -> sends.take(channel));
  }

  private void hasAnswered(String channel) {
    Optional.ofNullable(lanes.get(channel)).ifPresent(Loop::wake);
  }

  @EventListener
  void start(ServerStartupEvent started) {
    answering.start();
    lanes.values().forEach(Loop::start);
    strays.start();
  }

  /** Something has come: do not wait for the next look. */
  void wake() {
    answering.wake();
  }

  /** Finishes what it holds. */
  @PreDestroy
  void stop() {
    answering.stop();
    stop(lanes.values());
    strays.stop();
  }

  /** All at once: none waits for another one's platform. */
  private static void stop(Collection<Loop> loops) {
    try (var stopping = Executors.newVirtualThreadPerTaskExecutor()) {
      loops.forEach(loop -> stopping.execute(loop::stop));
    }
  }
}
