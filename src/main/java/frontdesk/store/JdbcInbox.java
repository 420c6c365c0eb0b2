package frontdesk.store;

import frontdesk.chat.Memory;
import frontdesk.delivery.Address;
import frontdesk.delivery.Delivered;
import frontdesk.delivery.Inbox;
import frontdesk.message.PatientMessage;
import frontdesk.reply.Reply;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The inbox in the database. Texts are redacted before they are written. */
@Singleton
@Requires(beans = DataSource.class)
final class JdbcInbox implements Inbox {
  private final ConversationTable conversations;
  private final InboxTable inbox;
  private final MessageTable messages;
  private final OutboxTable outbox;
  private final Transactions transactions;
  private final PatientKeys patients;
  private final StoreJson json;

  JdbcInbox(
      ConversationTable conversations,
      InboxTable inbox,
      MessageTable messages,
      OutboxTable outbox,
      Transactions transactions,
      PatientKeys patients,
      StoreJson json) {
    this.conversations = conversations;
    this.inbox = inbox;
    this.messages = messages;
    this.outbox = outbox;
    this.transactions = transactions;
    this.patients = patients;
    this.json = json;
  }

  /** In one order on every node, so that no two batches wait for each other. */
  @Override
  public void keep(List<Delivered> batch) {
    var sorted = batch.stream().sorted(Comparator.comparing(this::lockOrder)).toList();
    transactions.write(
        () -> {
          sorted.forEach(this::keep);
          return sorted;
        });
  }

  private String lockOrder(Delivered delivered) {
    return switch (delivered) {
      case Delivered.Message(var from, var _, var _, var _) -> patients.of(from);
      case Delivered.Wordless(var from, var _, var _) -> patients.of(from);
      case Delivered.Withdrawn(var from, var _) -> patients.of(from);
      case Delivered.Consent(var from, var _, var _) -> patients.of(from);
      case Delivered.Progress progress -> "~" + progress.id();
    };
  }

  private void keep(Delivered delivered) {
    switch (delivered) {
      case Delivered.Message(var from, var id, var at, var message) ->
          keep(from, id, at, Optional.of(message));
      case Delivered.Wordless(var from, var id, var at) -> keep(from, id, at, Optional.empty());
      case Delivered.Withdrawn(var from, var id) -> messages.withdraw(conversation(from), id);
      case Delivered.Consent(var from, var _, var given) ->
          conversations.agree(conversation(from), given);
      case Delivered.Progress(var channel, var account, var id, var stage) ->
          outbox.progress(channel, account, id, stage.ordinal());
    }
  }

  private void keep(Address from, String id, Instant at, Optional<PatientMessage> message) {
    if (inbox.count(from.channel(), from.account(), id) > 0) {
      return;
    }
    var conversation = conversation(from);
    inbox.save(
        new InboxRow(
            null,
            from.channel(),
            from.account(),
            id,
            conversation,
            from.patient(),
            message.map(each -> Redactor.redact(each.text())).orElse(null),
            message.flatMap(PatientMessage::choice).orElse(null),
            message.flatMap(PatientMessage::pageLocale).map(Locale::toLanguageTag).orElse(null),
            0,
            at,
            Instant.now(),
            null));
    conversations.heard(conversation);
  }

  private UUID conversation(Address from) {
    var patient = patients.of(from);
    return conversations
        .find(from.channel(), from.account(), patient)
        .map(ConversationRow::id)
        .orElseGet(() -> open(from, patient));
  }

  private UUID open(Address from, String patient) {
    var id = UUID.randomUUID();
    conversations.save(
        ConversationRow.opened(
            id, from.channel(), from.account(), patient, json.write(Memory.NONE), Instant.now()));
    return id;
  }

  @Override
  public Optional<Claim> claim(Duration lease) {
    return transactions.write(
        () -> conversations.lockWaiting().stream().findFirst().flatMap(id -> claim(id, lease)));
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

  private boolean answerWithin(Claim claim, Answered answered) {
    var conversation = UUID.fromString(claim.conversation());
    var memory = json.write(answered.memory());
    if (conversations.answered(conversation, claim.fence(), memory) == 0) {
      return false;
    }
    var row = conversations.findById(conversation).orElseThrow();
    var source = inbox.findById(claim.id()).orElseThrow().sourceId();
    messages.save(message(row, source, claim, answered));
    if (row.consent() || answered.reply() instanceof Reply.Urgent) {
      for (var i = 0; i < answered.requests().size(); i++) {
        outbox.save(request(claim, conversation, i, answered.requests().get(i)));
      }
    }
    inbox.done(claim.id());
    return true;
  }

  private MessageRow message(
      ConversationRow conversation, String source, Claim claim, Answered answered) {
    return MessageRow.of(
        conversation.id(),
        conversation.turns() * 2 - 1,
        source,
        claim.message().map(PatientMessage::text).orElse(""),
        answered.reply(),
        answered.rule(),
        json.write(answered.reply()));
  }

  private static OutboxRow request(Claim claim, UUID conversation, int part, String request) {
    var now = Instant.now();
    return new OutboxRow(
        null,
        claim.id() + "-" + part,
        conversation,
        claim.from().channel(),
        claim.from().account(),
        request,
        OutboxRow.WAITING,
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
