package frontdesk.store;

import frontdesk.delivery.StoreUnavailableException;
import io.micronaut.context.annotation.Requires;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.exceptions.TransactionException;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
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

  /** Classes of SQL states: no connection, no room, shut down by somebody, a failing disk. */
  private static final Set<String> AWAY = Set.of("08", "53", "57", "58");

  /** H2 gives a class of its own to all that is particular to it: closed, broken, file, disk. */
  private static final Set<String> H2_AWAY =
      Set.of("90020", "90028", "90031", "90067", "90098", "90121");

  /** Classes of SQL states: data that do not fit, and broken constraints. */
  private static final Set<String> UNFIT = Set.of("22", "23");

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
        if (attempt == ATTEMPTS || isAway(e)) {
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
        "the store fails: " + e.getClass().getSimpleName(),
        causes(e).anyMatch(each -> UNFIT.contains(classOf(each))));
  }

  private static boolean isAway(RuntimeException e) {
    return causes(e)
        .anyMatch(
            each ->
                each instanceof SQLTransientConnectionException
                    || AWAY.contains(classOf(each))
                    || H2_AWAY.contains(stateOf(each)));
  }

  private static Stream<SQLException> causes(RuntimeException e) {
    return Stream.<Throwable>iterate(e, Objects::nonNull, Throwable::getCause)
        .filter(SQLException.class::isInstance)
        .map(SQLException.class::cast);
  }

  private static String classOf(SQLException e) {
    return stateOf(e).substring(0, Math.min(2, stateOf(e).length()));
  }

  private static String stateOf(SQLException e) {
    return Objects.requireNonNullElse(e.getSQLState(), "");
  }
}
