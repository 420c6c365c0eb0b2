package frontdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.runtime.server.EmbeddedServer;
import java.sql.SQLException;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;

/** Looks into the store of a running server, past everything that it does itself. */
public final class StoreQueries {
  private StoreQueries() {}

  /** The first column of the first row. */
  public static long count(EmbeddedServer server, String query) {
    try (var connection = dataSource(server).getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  public static void execute(EmbeddedServer server, String statement) {
    try (var connection = dataSource(server).getConnection();
        var executed = connection.createStatement()) {
      executed.execute(statement);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static DataSource dataSource(EmbeddedServer server) {
    return DelegatingDataSource.unwrapDataSource(
        server.getApplicationContext().getBean(DataSource.class));
  }

  /** Fails after half a minute. */
  public static void await(BooleanSupplier condition) {
    var end = Instant.now().plusSeconds(30);
    while (!condition.getAsBoolean()) {
      assertThat(Instant.now()).as("waited too long").isBefore(end);
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
