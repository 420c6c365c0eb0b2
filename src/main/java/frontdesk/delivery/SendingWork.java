package frontdesk.delivery;

import frontdesk.delivery.Outbox.Due;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/** Sends the requests of the outbox. */
@Singleton
@Requires(beans = {Inbox.class, Outbox.class})
final class SendingWork {
  private final Outbox outbox;
  private final Messengers messengers;
  private final DeliverySettings settings;

  SendingWork(Outbox outbox, Messengers messengers, DeliverySettings settings) {
    this.outbox = outbox;
    this.messengers = messengers;
    this.settings = settings;
  }

  /** The next request as work to do. */
  Optional<Runnable> take() {
    return outbox.claim(1, Duration.ofSeconds(settings.leaseSeconds())).stream()
        .findFirst()
        .map(due -> () -> send(due));
  }

  private void send(Due due) {
    var messenger = messengers.of(due.channel());
    if (messenger.isEmpty()) {
      outbox.bury(due, "the channel is not configured");
      return;
    }
    switch (messenger.get().send(due.account(), due.request(), due.lastHeard())) {
      case Sending.Sent(var messageId) -> outbox.sent(due, messageId);
      case Sending.Later(var after) -> postpone(due, after);
      case Sending.Refused(var reason) -> outbox.bury(due, reason);
    }
  }

  private void postpone(Due due, Optional<Duration> after) {
    if (due.attempts() + 1 >= settings.attempts()) {
      outbox.bury(due, "given up after " + settings.attempts() + " attempts");
    } else {
      outbox.postpone(due, after.orElseGet(() -> Backoff.after(due.attempts())));
    }
  }
}
