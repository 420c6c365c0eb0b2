package frontdesk.delivery;

import frontdesk.chat.FrontDesk;
import frontdesk.delivery.Delivered.Message;
import frontdesk.reply.Reply;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes in what platforms deliver. What it took is in the store before the platform hears that it
 * has arrived.
 */
@Singleton
@Requires(beans = {Inbox.class, Outbox.class})
public final class Mailroom {
  private static final Logger LOG = LoggerFactory.getLogger(Mailroom.class);

  private final Inbox inbox;
  private final Worker worker;
  private final FrontDesk frontDesk;
  private final Messengers messengers;

  Mailroom(Inbox inbox, Worker worker, FrontDesk frontDesk, Messengers messengers) {
    this.inbox = inbox;
    this.worker = worker;
    this.frontDesk = frontDesk;
    this.messengers = messengers;
  }

  /**
   * Keeps all of a batch or none. Where the store fails, urgent messages get their guidance at once
   * all the same.
   *
   * @throws StoreUnavailableException so that the platform delivers the batch again
   */
  public void take(List<Delivered> batch) {
    if (batch.isEmpty()) {
      return;
    }
    try {
      inbox.keep(batch);
    } catch (StoreUnavailableException e) {
      Thread.ofVirtual().start(() -> batch.forEach(this::guideIfUrgent));
      throw e;
    }
    worker.wake();
  }

  private void guideIfUrgent(Delivered delivered) {
    if (delivered instanceof Message(var from, var _, var _, var message)) {
      frontDesk
          .guidance(message)
          .ifPresent(
              guidance -> messengers.of(from.channel()).ifPresent(it -> send(it, from, guidance)));
    }
  }

  private static void send(Messenger messenger, Address to, Reply.Urgent guidance) {
    for (var request : messenger.compose(to, guidance, true)) {
      var sending = messenger.send(to.account(), request, Instant.now());
      LOG.warn("guidance while the store is away: {}", sending.getClass().getSimpleName());
    }
  }
}
