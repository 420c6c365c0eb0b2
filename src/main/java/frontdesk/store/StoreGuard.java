package frontdesk.store;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.exceptions.ConfigurationException;
import java.util.Locale;

/** Refuses a store that would lose what was acknowledged. */
@Context
@Requires(property = "datasources.default.dialect", value = "H2")
final class StoreGuard {
  StoreGuard(@Property(name = "datasources.default.url") String url) {
    var settings = url.toUpperCase(Locale.ROOT);
    if (settings.startsWith("JDBC:H2:") && !settings.contains(";WRITE_DELAY=0")) {
      throw new ConfigurationException(
          "datasources.default.url lacks ;WRITE_DELAY=0: without it H2 loses acknowledged messages"
              + " when the process is killed");
    }
  }
}
