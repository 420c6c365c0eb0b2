package frontdesk.store;

import frontdesk.delivery.StoreUnavailableException;
import io.micronaut.context.annotation.Requires;
import io.micronaut.data.connection.exceptions.ConnectionException;
import io.micronaut.data.connection.jdbc.exceptions.CannotGetJdbcConnectionException;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.exceptions.TransactionException;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Runs work in one transaction, and tells a store that is away from everything else. */
@Singleton
@Requires(beans = DataSource.class)
final class Transactions {
  /** Two first messages of one patient at once: the second finds the first one's rows. */
  private static final int ATTEMPTS = 4;

  private final TransactionOperations<Connection> transactions;
  private final StoreGate gate;

  Transactions(TransactionOperations<Connection> transactions, StoreGate gate) {
    this.transactions = transactions;
    this.gate = gate;
  }

  /**
   * @throws StoreUnavailableException having changed nothing; never with a text of the database,
   *     which may quote a row
   */
  <T> T write(Supplier<T> work) {
    for (var attempt = 1; ; attempt++) {
      try {
        return gate.pass(() -> transactions.executeWrite(_ -> work.get()));
      } catch (CannotGetJdbcConnectionException | ConnectionException e) {
        throw unavailable(e);
      } catch (DataAccessException | TransactionException e) {
        if (attempt == ATTEMPTS || SqlFailure.isStoreAway(e)) {
          throw unavailable(e);
        }
      }
    }
  }

  /**
   * @throws StoreUnavailableException never with a text of the database, which may quote a row
   */
  <T> T read(Supplier<T> work) {
    try {
      return gate.pass(() -> transactions.executeRead(_ -> work.get()));
    } catch (CannotGetJdbcConnectionException
        | ConnectionException
        | DataAccessException
        | TransactionException e) {
      throw unavailable(e);
    }
  }

  private static StoreUnavailableException unavailable(RuntimeException e) {
    return new StoreUnavailableException(
        "the store fails: " + e.getClass().getSimpleName(), SqlFailure.isUnfit(e));
  }
}
