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
  private final ConversationTable conversations;
  private final Transactions transactions;
  private final Duration kept;
  private final Clock clock;

  Retention(
      ConversationTable conversations,
      Transactions transactions,
      StoreSettings settings,
      Clock clock) {
    this.conversations = conversations;
    this.transactions = transactions;
    this.kept = Duration.ofDays(settings.retentionDays());
    this.clock = clock;
  }

  /** Every night, and an hour after the start, since some servers are off at night. */
  @Scheduled(cron = "0 30 3 * * *")
  @Scheduled(initialDelay = "1h", fixedDelay = "24h")
  void deleteOld() {
    deleteBefore(Instant.now(clock).minus(kept));
  }

  /** The number of conversations that were deleted. */
  int deleteBefore(Instant heard) {
    return transactions.write(() -> conversations.eraseOlder(heard));
  }
}
