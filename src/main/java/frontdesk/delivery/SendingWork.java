package frontdesk.delivery;

import frontdesk.delivery.Outbox.Due;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

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

  Set<String> channels() {
    return messengers.channels();
  }

  /** The next request of a channel as work to do. */
  Optional<Runnable> take(String channel) {
    return messengers
        .of(channel)
        .flatMap(
            messenger -> outbox.claim(channel, lease()).map(due -> () -> send(messenger, due)));
  }

  /** A request that no channel takes, to be set aside. */
  Optional<Runnable> takeStray() {
    return outbox
        .claimBeside(channels(), lease())
        .map(due -> () -> outbox.bury(due, "the channel is not configured"));
  }

  private Duration lease() {
    return Duration.ofSeconds(settings.leaseSeconds());
  }

  private void send(Messenger messenger, Due due) {
    switch (messenger.send(due.account(), due.request(), due.lastHeard())) {
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
