package frontdesk.store;

import frontdesk.delivery.StoreUnavailableException;
import io.micronaut.context.annotation.Requires;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.exceptions.TransactionException;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Runs work in one transaction, and tells a store that is away from everything else. */
@Singleton
@Requires(beans = DataSource.class)
final class Transactions {
  /** Two first messages of one patient at once: the second finds the first one's rows. */
  private static final int ATTEMPTS = 4;

  /** Data, integrity, serialisation, syntax, and waiting too long for a lock. */
  private static final Set<String> REFUSALS = Set.of("21", "22", "23", "40", "42", "HY");

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
      } catch (DataAccessException | TransactionException e) {
        if (attempt == ATTEMPTS || !isStoreThere(e)) {
          throw failure(e);
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
    } catch (DataAccessException | TransactionException e) {
      throw failure(e);
    }
  }

  private static StoreUnavailableException failure(RuntimeException e) {
    return new StoreUnavailableException(
        "the store fails: " + e.getClass().getSimpleName(), isStoreThere(e));
  }

  /** By the SQL state: its first two characters are the class of the error. */
  private static boolean isStoreThere(RuntimeException e) {
    return Stream.<Throwable>iterate(e, Objects::nonNull, Throwable::getCause)
        .filter(SQLException.class::isInstance)
        .map(each -> ((SQLException) each).getSQLState())
        .anyMatch(state -> state != null && REFUSALS.contains(state.substring(0, 2)));
  }
}
