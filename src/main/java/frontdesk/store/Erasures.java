package frontdesk.store;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.UUID;
import javax.sql.DataSource;

/** Erases conversations and keeps that it was done, by whom and how much it was. */
@Singleton
@Requires(beans = DataSource.class)
final class Erasures {
  /**
   * Whatever the retention of texts is: Turkey's by-law on erasing personal data (article 7) wants
   * records of it for three years at least, and longer than needed nothing is kept.
   */
  private static final int YEARS_KEPT = 3;

  private final ConversationTable conversations;
  private final AuditTable audit;

  Erasures(ConversationTable conversations, AuditTable audit) {
    this.conversations = conversations;
    this.audit = audit;
  }

  /** Who wanted it. */
  enum By {
    PATIENT,
    STAFF,
    RETENTION
  }

  /**
   * Erases a conversation with all that hangs on it, within the caller's transaction.
   *
   * @return how many messages it had; empty for a conversation that is not there
   */
  OptionalInt erase(UUID conversation, By by) {
    var messages = audit.messages(conversation);
    if (conversations.erase(conversation) == 0) {
      return OptionalInt.empty();
    }
    audit.erased(conversation, by.name().toLowerCase(Locale.ROOT), messages);
    return OptionalInt.of(messages);
  }

  /** Forgets who erased and who looked, once that is long ago; within the caller's transaction. */
  int forgetOld(Instant now) {
    var before = now.atOffset(ZoneOffset.UTC).minusYears(YEARS_KEPT).toInstant();
    return audit.forgetErasures(before) + audit.forgetAccess(before);
  }
}
