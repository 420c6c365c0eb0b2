package frontdesk.store;

import frontdesk.chat.Memory;
import frontdesk.delivery.Address;
import frontdesk.delivery.Delivered;
import frontdesk.message.PatientMessage;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Locale;
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
}
