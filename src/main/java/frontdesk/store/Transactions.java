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
import java.sql.SQLException;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Runs work in one transaction, and tells a store that is away from everything else. */
@Singleton
@Requires(beans = DataSource.class)
final class Transactions {
  /** Two first messages of one patient at once: the second finds the first one's rows. */
  private static final int ATTEMPTS = 4;

  /** The class of SQL's states that tell of a broken connection. */
  private static final String CONNECTION_EXCEPTION = "08";

  private final TransactionOperations<Connection> transactions;

  Transactions(TransactionOperations<Connection> transactions) {
    this.transactions = transactions;
  }

  /**
   * @throws StoreUnavailableException having changed nothing; never with a text of the database,
   *     which may quote a row
   */
  <T> T write(Supplier<T> work) {
    for (var attempt = 1; ; attempt++) {
      try {
        return transactions.executeWrite(_ -> work.get());
      } catch (CannotGetJdbcConnectionException | ConnectionException e) {
        throw unavailable(e);
      } catch (DataAccessException | TransactionException e) {
        if (attempt == ATTEMPTS || isAway(e)) {
          throw unavailable(e);
        }
      }
    }
  }

  <T> T read(Supplier<T> work) {
    try {
      return transactions.executeRead(_ -> work.get());
    } catch (CannotGetJdbcConnectionException
        | ConnectionException
        | DataAccessException
        | TransactionException e) {
      throw unavailable(e);
    }
  }

  private static StoreUnavailableException unavailable(RuntimeException e) {
    return new StoreUnavailableException("the store fails: " + e.getClass().getSimpleName());
  }

  /** Who waited for it once need not wait again: a patient in danger may be waiting too. */
  private static boolean isAway(RuntimeException e) {
    return Stream.<Throwable>iterate(e, Objects::nonNull, Throwable::getCause)
        .filter(SQLException.class::isInstance)
        .map(cause -> String.valueOf(((SQLException) cause).getSQLState()))
        .anyMatch(state -> state.startsWith(CONNECTION_EXCEPTION));
  }
}
