package frontdesk.store;

import frontdesk.chat.ConversationId;
import frontdesk.delivery.Address;
import frontdesk.delivery.Outbox;
import frontdesk.delivery.StoreUnavailableException;
import frontdesk.store.upkeep.Answer;
import frontdesk.store.upkeep.Request;
import frontdesk.store.upkeep.Upkeep;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Looks after the tables. Who was shown what is kept in the transaction that shows it. */
@Singleton
@Requires(beans = DataSource.class)
final class StoreUpkeep implements Upkeep {
  private final ConversationTable conversations;
  private final MemoryConversations memory;
  private final PatientKeys patients;
  private final ConversationExports exports;
  private final Erasures erasures;
  private final AuditTable audit;
  private final Outbox outbox;
  private final Compaction compaction;
  private final Transactions transactions;

  StoreUpkeep(
      ConversationTable conversations,
      MemoryConversations memory,
      PatientKeys patients,
      ConversationExports exports,
      Erasures erasures,
      AuditTable audit,
      Outbox outbox,
      Compaction compaction,
      Transactions transactions) {
    this.conversations = conversations;
    this.memory = memory;
    this.patients = patients;
    this.exports = exports;
    this.erasures = erasures;
    this.audit = audit;
    this.outbox = outbox;
    this.compaction = compaction;
    this.transactions = transactions;
  }

  @Override
  public Answer perform(Request request, String who) {
    try {
      return switch (request) {
        case Request.Find find -> find(find, who);
        case Request.Export(var conversation) -> export(conversation, who);
        case Request.Erase(var conversation) -> erase(conversation);
        case Request.Compact _ -> new Answer.Compacted(compaction.compact());
        case Request.ListDead _ -> listDead(who);
        case Request.Replay(var id) -> replay(id);
      };
    } catch (StoreUnavailableException e) {
      return new Answer.Refused(e.getMessage() + "; try again in a while");
    }
  }

  private Answer find(Request.Find find, String who) {
    return transactions.write(
        () -> {
          var found = find(find);
          audit.seen(found.orElse(null), "find", who);
          return found
              .<Answer>map(Answer.Found::new)
              .orElseGet(
                  () ->
                      new Answer.Refused(
                          "no conversation of that patient is kept; check channel and account, and"
                              + " write the patient's id as the platform does"));
        });
  }

  private Optional<UUID> find(Request.Find find) {
    return PatientSpellings.of(find.patient()).stream()
        .map(patient -> patients.of(new Address(find.channel(), find.account(), patient)))
        .flatMap(key -> conversations.find(find.channel(), find.account(), key).stream())
        .map(ConversationRow::id)
        .findFirst();
  }

  private Answer export(UUID conversation, String who) {
    return transactions.write(
        () -> {
          audit.seen(conversation, "export", who);
          return exports
              .export(conversation)
              .<Answer>map(Answer.Exported::new)
              .orElseGet(StoreUpkeep::unknown);
        });
  }

  private Answer erase(UUID conversation) {
    var messages = transactions.write(() -> erasures.erase(conversation, Erasures.By.STAFF));
    memory.erase(new ConversationId(conversation));
    return messages.isPresent() ? new Answer.Erased(messages.getAsInt()) : unknown();
  }

  private static Answer unknown() {
    return new Answer.Refused(
        "no such conversation is kept; `frontdesk store find` tells which there is");
  }

  private Answer listDead(String who) {
    transactions.write(() -> audit.seen(null, "dead", who));
    return new Answer.Dead(
        outbox.dead().stream()
            .map(
                each ->
                    new Answer.DeadRequest(
                        each.id(),
                        each.channel(),
                        each.created().toString(),
                        each.attempts(),
                        each.reason()))
            .toList());
  }

  private Answer replay(@Nullable Long id) {
    var waiting = outbox.replay(Optional.ofNullable(id));
    return waiting == 0 && id != null
        ? new Answer.Refused(
            "no given up request has the id " + id + "; `frontdesk outbox list` tells which do")
        : new Answer.Replayed(waiting);
  }
}
