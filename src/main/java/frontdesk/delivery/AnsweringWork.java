package frontdesk.delivery;

import frontdesk.chat.FrontDesk;
import frontdesk.delivery.Inbox.Answered;
import frontdesk.delivery.Inbox.Claim;
import frontdesk.reply.Reply;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Answers the messages of the inbox. */
@Singleton
@Requires(beans = {Inbox.class, Outbox.class})
final class AnsweringWork {
  private final Inbox inbox;
  private final FrontDesk frontDesk;
  private final Messengers messengers;
  private final Duration lease;

  AnsweringWork(
      Inbox inbox, FrontDesk frontDesk, Messengers messengers, DeliverySettings settings) {
    this.inbox = inbox;
    this.frontDesk = frontDesk;
    this.messengers = messengers;
    this.lease = Duration.ofSeconds(settings.leaseSeconds());
  }

  /**
   * The next message as work to do.
   *
   * @param answered told of the channel in which there is something to send then
   */
  Optional<Runnable> take(Consumer<String> answered) {
    return inbox.claim(lease).map(claim -> () -> answer(claim, answered));
  }

  private void answer(Claim claim, Consumer<String> answered) {
    try {
      inbox.answer(claim, answered(claim));
      answered.accept(claim.from().channel());
    } catch (RuntimeException | VirtualMachineError | LinkageError e) {
      inbox.giveBack(claim, Backoff.after(claim.attempts()));
      throw e;
    }
  }

  private Answered answered(Claim claim) {
    var exchange =
        claim
            .message()
            .map(message -> frontDesk.reply(message, claim.memory()))
            .orElseGet(() -> frontDesk.wordless(claim.memory()));
    return new Answered(
        exchange.reply(), exchange.memory(), exchange.rule(), requests(claim, exchange.reply()));
  }

  private List<String> requests(Claim claim, Reply reply) {
    return messengers
        .of(claim.from().channel())
        .map(messenger -> messenger.compose(claim.from(), reply, claim.isFirst()))
        .orElse(List.of());
  }
}
