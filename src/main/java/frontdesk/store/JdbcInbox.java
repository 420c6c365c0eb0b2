package frontdesk.store;

import frontdesk.delivery.Address;
import frontdesk.delivery.Delivered;
import frontdesk.delivery.Inbox;
import frontdesk.message.PatientMessage;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The inbox in the database. */
@Singleton
@Requires(beans = DataSource.class)
final class JdbcInbox implements Inbox {
  private final ConversationTable conversations;
  private final InboxTable inbox;
  private final MessageTable messages;
  private final OutboxTable outbox;
  private final Transactions transactions;
  private final StoreJson json;
  private final DeliveryWriter writer;

  JdbcInbox(
      ConversationTable conversations,
      InboxTable inbox,
      MessageTable messages,
      OutboxTable outbox,
      Transactions transactions,
      StoreJson json,
      DeliveryWriter writer) {
    this.conversations = conversations;
    this.inbox = inbox;
    this.messages = messages;
    this.outbox = outbox;
    this.transactions = transactions;
    this.json = json;
    this.writer = writer;
  }

  /** In one order on every node, so that no two batches wait for each other. */
  @Override
  public void keep(List<Delivered> batch) {
    var sorted = batch.stream().sorted(Comparator.comparing(writer::lockOrder)).toList();
    transactions.write(
        () -> {
          sorted.forEach(writer::write);
          return sorted;
        });
  }

  @Override
  public Optional<Claim> claim(Duration lease) {
    return transactions.write(() -> claimNext(lease));
  }

  /** A conversation in which nothing waits any more is no reason to look no further. */
  private Optional<Claim> claimNext(Duration lease) {
    return conversations.waiting().stream()
        .flatMap(id -> conversations.lockWaiting(id).stream())
        .flatMap(id -> claim(id, lease).stream())
        .findFirst();
  }

  private Optional<Claim> claim(UUID conversation, Duration lease) {
    var next = inbox.next(conversation);
    if (next.isEmpty()) {
      conversations.settle(conversation);
      return Optional.empty();
    }
    conversations.lease(conversation, (int) lease.toSeconds());
    inbox.tried(next.get().key());
    return conversations.findById(conversation).map(row -> claim(row, next.get()));
  }

  private Claim claim(ConversationRow conversation, InboxRow row) {
    return new Claim(
        row.key(),
        conversation.id().toString(),
        conversation.fence(),
        new Address(row.channel(), row.account(), String.valueOf(row.patient())),
        row.sentAt(),
        row.message(),
        json.memory(conversation.memory()),
        conversation.turns() == 0,
        row.attempts());
  }

  @Override
  public boolean answer(Claim claim, Answered answered) {
    return transactions.write(() -> answerWithin(claim, answered));
  }

  /**
   * What was taken back or worded anew in the meantime has its reply only if that is guidance; then
   * its text is gone all the same.
   */
  private boolean answerWithin(Claim claim, Answered answered) {
    var id = UUID.fromString(claim.conversation());
    var conversation = conversations.lockClaimed(id, claim.fence());
    conversation.ifPresent(
        it -> {
          var row = inbox.findById(claim.id()).orElseThrow();
          if (!row.retracted() || answered.isUrgent()) {
            keep(it, row, claim, answered);
          }
          inbox.done(claim.id());
          conversations.release(id);
        });
    return conversation.isPresent();
  }

  private void keep(ConversationRow conversation, InboxRow row, Claim claim, Answered answered) {
    conversations.answered(conversation.id(), json.write(answered.memory()));
    messages.save(message(conversation, row, claim, answered));
    if (conversation.consent() || answered.isUrgent()) {
      for (var i = 0; i < answered.requests().size(); i++) {
        outbox.save(request(claim, answered, i));
      }
    }
  }

  private MessageRow message(
      ConversationRow conversation, InboxRow row, Claim claim, Answered answered) {
    return MessageRow.of(
        conversation.id(),
        conversation.turns() * 2 + 1,
        row.sourceId(),
        claim.message().filter(_ -> !row.retracted()).map(PatientMessage::text).orElse(""),
        answered.reply(),
        answered.rule(),
        json.write(answered.reply()));
  }

  private static OutboxRow request(Claim claim, Answered answered, int part) {
    var now = Instant.now();
    return new OutboxRow(
        null,
        claim.id() + "-" + part,
        UUID.fromString(claim.conversation()),
        claim.from().channel(),
        claim.from().account(),
        answered.requests().get(part),
        OutboxRow.WAITING,
        answered.isUrgent(),
        0,
        now,
        null,
        0,
        null,
        -1,
        null,
        claim.at(),
        now);
  }

  @Override
  public void giveBack(Claim claim, Duration wait) {
    transactions.write(
        () ->
            conversations.putOff(
                UUID.fromString(claim.conversation()), claim.fence(), (int) wait.toSeconds()));
  }
}
