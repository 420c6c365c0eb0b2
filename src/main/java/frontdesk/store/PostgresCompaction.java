package frontdesk.store;

import frontdesk.delivery.StoreUnavailableException;
import io.micronaut.context.annotation.Requires;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Vacuums the tables, which frees the room of deleted rows for new ones. PostgreSQL holds nobody up
 * meanwhile.
 */
@Singleton
@Requires(property = "datasources.default.dialect", value = "POSTGRES")
@Requires(beans = DataSource.class)
final class PostgresCompaction implements Compaction {
  private final DataSource dataSource;

  PostgresCompaction(DataSource dataSource) {
    this.dataSource = DelegatingDataSource.unwrapDataSource(dataSource);
  }

  /** Outside of a transaction: PostgreSQL vacuums in none. */
  @Override
  public String compact() {
    try (var connection = dataSource.getConnection();
        var statement = connection.createStatement()) {
      var tables = tables(statement);
      vacuum(connection, statement, tables);
      return "vacuumed " + String.join(", ", tables);
    } catch (SQLException e) {
      throw new StoreUnavailableException(
          "the tables cannot be vacuumed: " + e.getClass().getSimpleName(), false);
    }
  }

  /** Without the time-out that answers have: vacuuming large tables takes minutes. */
  private static void vacuum(Connection connection, Statement statement, List<String> tables)
      throws SQLException {
    var timeout = connection.getNetworkTimeout();
    connection.setNetworkTimeout(Runnable::run, 0);
    try {
      for (var table : tables) {
        statement.execute("vacuum " + table);
      }
    } finally {
      connection.setNetworkTimeout(Runnable::run, timeout);
    }
  }

  /** Those that refer to a conversation, and the conversations themselves. */
  private static List<String> tables(Statement statement) throws SQLException {
    var tables = new ArrayList<>(List.of("conversation"));
    try (var rows =
        statement.executeQuery(
            "select distinct conrelid::regclass::text from pg_constraint where contype = 'f' and"
                + " confrelid = 'conversation'::regclass order by 1")) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    return tables;
  }
}
