package frontdesk.store;

import java.sql.DriverManager;
import java.sql.SQLException;

/** Counts rows for scripts: address, user, password, then conditions as {@code inbox}. */
final class RowCount {
  private RowCount() {}

  public static void main(String[] arguments) throws SQLException {
    try (var connection = DriverManager.getConnection(arguments[0], arguments[1], arguments[2]);
        var statement = connection.createStatement()) {
      for (var table = 3; table < arguments.length; table++) {
        try (var rows = statement.executeQuery("select count(*) from " + arguments[table])) {
          rows.next();
          System.out.println(rows.getLong(1) + " rows in " + arguments[table]);
        }
      }
    }
  }
}
