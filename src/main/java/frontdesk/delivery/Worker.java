package frontdesk.delivery;

import io.micronaut.context.annotation.Requires;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;

/** Answers what waits in the inbox and sends what waits in the outbox while the server runs. */
@Singleton
@Requires(beans = {Inbox.class, Outbox.class})
final class Worker {
  private final Loop answering;
  private final Loop sending;

  Worker(AnsweringWork answers, SendingWork sends, DeliverySettings settings) {
    this.sending = new Loop("sending", settings.sending(), sends::take);
    this.answering = new Loop("answering", settings.answering(), answers::take);
  }

  @EventListener
  void start(ServerStartupEvent started) {
    answering.start();
    sending.start();
  }

  /** Something has come: do not wait for the next look. */
  void wake() {
    answering.wake();
  }

  /** Finishes what it holds. */
  @PreDestroy
  void stop() {
    answering.stop();
    sending.stop();
  }
}
