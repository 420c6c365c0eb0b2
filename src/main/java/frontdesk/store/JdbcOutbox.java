package frontdesk.store;

import frontdesk.delivery.Outbox;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The outbox in the database. */
@Singleton
@Requires(beans = DataSource.class)
final class JdbcOutbox implements Outbox {
  private final OutboxTable outbox;
  private final Transactions transactions;

  JdbcOutbox(OutboxTable outbox, Transactions transactions) {
    this.outbox = outbox;
    this.transactions = transactions;
  }

  @Override
  public Optional<Due> claim(String channel, Duration lease) {
    return transactions.write(
        () -> outbox.lockDue(channel).map(this::inOrder).map(row -> leased(row, lease)));
  }

  /** Guidance takes with it what was said before it, unless the platform has put that off. */
  private OutboxRow inOrder(OutboxRow due) {
    return due.urgent()
        ? outbox.lockFirst(due.conversation()).filter(row -> row.attempts() == 0).orElse(due)
        : due;
  }

  @Override
  public Optional<Due> claimBeside(Set<String> channels, Duration lease) {
    // A list without elements is no list in SQL, and no channel has an empty name.
    var known = Stream.concat(Stream.of(""), channels.stream()).toList();
    return transactions.write(() -> outbox.lockBeside(known).map(row -> leased(row, lease)));
  }

  private Due leased(OutboxRow row, Duration lease) {
    outbox.lease(row.key(), (int) lease.toSeconds());
    return due(row);
  }

  private static Due due(OutboxRow row) {
    return new Due(
        row.key(),
        row.channel(),
        row.account(),
        String.valueOf(row.request()),
        row.attempts(),
        row.fence() + 1,
        row.heardAt());
  }

  @Override
  public boolean sent(Due due, Optional<String> messageId) {
    return transactions.write(() -> outbox.sent(due.id(), due.fence(), messageId.orElse("")) > 0);
  }

  @Override
  public boolean postpone(Due due, Duration wait) {
    return transactions.write(
        () -> outbox.postpone(due.id(), due.fence(), (int) Math.max(1, wait.toSeconds())) > 0);
  }

  @Override
  public boolean bury(Due due, String reason) {
    return transactions.write(() -> outbox.bury(due.id(), due.fence(), reason) > 0);
  }

  @Override
  public List<Dead> dead() {
    return transactions.read(
        () ->
            outbox.dead().stream()
                .map(
                    row ->
                        new Dead(
                            row.key(),
                            row.channel(),
                            row.createdAt(),
                            row.attempts(),
                            String.valueOf(row.reason())))
                .toList());
  }

  @Override
  public int replay(Optional<Long> id) {
    return transactions.write(() -> id.map(outbox::replay).orElseGet(outbox::replayAll));
  }
}
