package frontdesk.store;

import frontdesk.chat.Memory;
import frontdesk.delivery.Address;
import frontdesk.delivery.Delivered;
import frontdesk.message.PatientMessage;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Writes one element of a batch into the tables. Texts are redacted before they are written. */
@Singleton
@Requires(beans = DataSource.class)
final class DeliveryWriter {
  private final ConversationTable conversations;
  private final InboxTable inbox;
  private final MessageTable messages;
  private final OutboxTable outbox;
  private final PatientKeys patients;
  private final StoreJson json;

  DeliveryWriter(
      ConversationTable conversations,
      InboxTable inbox,
      MessageTable messages,
      OutboxTable outbox,
      PatientKeys patients,
      StoreJson json) {
    this.conversations = conversations;
    this.inbox = inbox;
    this.messages = messages;
    this.outbox = outbox;
    this.patients = patients;
    this.json = json;
  }

  /** What a delivery locks; who writes in this order waits for nobody who waits for him. */
  String lockOrder(Delivered delivered) {
    return switch (delivered) {
      case Delivered.Message(var from, var _, var _, var _) -> patients.of(from);
      case Delivered.Wordless(var from, var _, var _) -> patients.of(from);
      case Delivered.Withdrawn(var from, var _) -> patients.of(from);
      case Delivered.Consent(var from, var _, var _) -> patients.of(from);
      case Delivered.Progress progress -> "~" + progress.id();
    };
  }

  /** Within the transaction of its batch. */
  void write(Delivered delivered) {
    switch (delivered) {
      case Delivered.Message(var from, var id, var at, var message) ->
          keep(from, id, at, Optional.of(message));
      case Delivered.Wordless(var from, var id, var at) -> keep(from, id, at, Optional.empty());
      case Delivered.Withdrawn(var from, var id) -> withdraw(from, id);
      case Delivered.Consent(var from, var id, var given) -> agree(from, id, given);
      case Delivered.Progress(var channel, var account, var id, var stage) ->
          outbox.progress(channel, account, id, stage.ordinal());
    }
  }

  /** Of several wordings the last is answered, in whatever order they come. */
  private void keep(Address from, String id, Instant at, Optional<PatientMessage> message) {
    var conversation = lock(from);
    if (isKnown(from, id)) {
      return;
    }
    var retracted = retractEarlier(conversation, Wording.of(id));
    inbox.save(InboxRow.waiting(from, id, conversation, at, message, retracted));
    conversations.heard(conversation);
  }

  private void withdraw(Address from, String message) {
    var conversation = lock(from);
    var id = Wording.withdrawn(message);
    if (isKnown(from, id)) {
      return;
    }
    retractEarlier(conversation, Wording.of(id));
    messages.withdraw(conversation, message, Wording.later(message));
    inbox.save(InboxRow.settled(from, id, conversation));
  }

  /** The earlier wordings that wait; true when a later one has come before this one. */
  private boolean retractEarlier(UUID conversation, Wording wording) {
    var message = wording.message();
    var others = inbox.wordings(conversation, message, Wording.later(message));
    others.stream()
        .filter(id -> Wording.of(id).isBefore(wording))
        .forEach(id -> inbox.retract(conversation, id));
    return others.stream().map(Wording::of).anyMatch(wording::isBefore);
  }

  private void agree(Address from, String id, boolean given) {
    var conversation = lock(from);
    if (isKnown(from, id)) {
      return;
    }
    inbox.save(InboxRow.settled(from, id, conversation));
    conversations.agree(conversation, given);
    if (!given) {
      outbox.eraseCalm(conversation);
    }
  }

  private boolean isKnown(Address from, String id) {
    return inbox.count(from.channel(), from.account(), id) > 0;
  }

  /**
   * Always before a row of the inbox, as who answers does it, so that neither waits for the other.
   */
  private UUID lock(Address from) {
    var patient = patients.of(from);
    return conversations
        .lock(from.channel(), from.account(), patient)
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
}
