package frontdesk.delivery;

import frontdesk.store.Databases;
import frontdesk.store.Rows;
import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
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
    Rows.change(context, "delete from conversation");
    return context;
  }
}
