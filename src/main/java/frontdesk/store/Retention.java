package frontdesk.store;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;

/** Deletes conversations, with all that was said and sent in them, once they are old enough. */
@Singleton
@Requires(beans = DataSource.class)
class Retention {
  /** So many in a transaction, so that none lasts long. */
  private static final int AT_ONCE = 200;

  private final ConversationTable conversations;
  private final Erasures erasures;
  private final Compaction compaction;
  private final Transactions transactions;
  private final Duration kept;
  private final Clock clock;

  Retention(
      ConversationTable conversations,
      Erasures erasures,
      Compaction compaction,
      Transactions transactions,
      StoreSettings settings,
      Clock clock) {
    this.conversations = conversations;
    this.erasures = erasures;
    this.compaction = compaction;
    this.transactions = transactions;
    this.kept = Duration.ofDays(settings.retentionDays());
    this.clock = clock;
  }

  /**
   * Every night, and an hour after the start, since some servers are off at night. Compacts even
   * where nothing was old: patients and staff erase during the day, and a text that was answered
   * leaves the inbox.
   */
  @Scheduled(cron = "0 30 3 * * *")
  @Scheduled(initialDelay = "1h", fixedDelay = "24h")
  void deleteOld() {
    var now = Instant.now(clock);
    deleteBefore(now.minus(kept));
    transactions.write(() -> erasures.forgetOld(now));
    compaction.compact();
  }

  /** The number of conversations that were deleted. */
  int deleteBefore(Instant heard) {
    var all = 0;
    int deleted;
    do {
      deleted = transactions.write(() -> deleteSome(heard));
      all += deleted;
    } while (deleted == AT_ONCE);
    return all;
  }

  private int deleteSome(Instant heard) {
    var old = conversations.lockOlder(heard, AT_ONCE);
    old.forEach(each -> erasures.erase(each, Erasures.By.RETENTION));
    return old.size();
  }
}
