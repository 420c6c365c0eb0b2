package frontdesk.delivery;

import frontdesk.store.Databases;
import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;

/** One store a database for all tests of a class, empty before each: to open one takes seconds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OpenStores {
  private final Map<Databases, ApplicationContext> open = new EnumMap<>(Databases.class);

  @AfterAll
  void close() {
    open.values().forEach(ApplicationContext::close);
  }

  /** Without a server: nothing is answered or sent unasked. */
  final ApplicationContext store(Databases database, Path folder) {
    var context = open.computeIfAbsent(database, it -> DeliveryContext.open(it, folder));
    run(context, "delete from conversation");
    return context;
  }

  static void run(ApplicationContext context, String update) {
    var store = DelegatingDataSource.unwrapDataSource(context.getBean(DataSource.class));
    try (var connection = store.getConnection();
        var statement = connection.createStatement()) {
      statement.executeUpdate(update);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
