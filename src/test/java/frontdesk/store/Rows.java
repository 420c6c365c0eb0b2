package frontdesk.store;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.runtime.server.EmbeddedServer;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Looks into the tables past the store's own code. */
public final class Rows {
  private Rows() {}

  /** The columns of each row, joined by spaces. */
  public static List<String> of(ApplicationContext context, String query) {
    var dataSource = DelegatingDataSource.unwrapDataSource(context.getBean(DataSource.class));
    try (var connection = dataSource.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      var all = new ArrayList<String>();
      while (rows.next()) {
        var columns = new ArrayList<String>();
        for (var i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          columns.add(rows.getString(i));
        }
        all.add(String.join(" ", columns));
      }
      return all;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  public static void change(ApplicationContext context, String statement) {
    var dataSource = DelegatingDataSource.unwrapDataSource(context.getBean(DataSource.class));
    try (var connection = dataSource.getConnection();
        var change = connection.createStatement()) {
      change.execute(statement);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  public static long count(ApplicationContext context, String query) {
    return Long.parseLong(of(context, query).getFirst());
  }

  public static long count(EmbeddedServer server, String query) {
    return count(server.getApplicationContext(), query);
  }
}
