package frontdesk.cli;

import frontdesk.catalogue.Home;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Where {@code faq}, {@code models} and {@code data} lie: the option, else the variable, else what
 * the launcher says.
 */
final class HomeOption {
  @Option(names = "--home", paramLabel = "DIR", description = "Where faq, models and data lie.")
  private @Nullable Path home;

  Home home() {
    var root = root();
    var data = System.getProperty("frontdesk.data");
    return new Home(root, data == null ? root.resolve("data") : Path.of(data));
  }

  private Path root() {
    if (home != null) {
      return home;
    }
    var variable = System.getenv("FRONTDESK_HOME");
    return Path.of(
        variable == null || variable.isBlank()
            ? System.getProperty("frontdesk.home", ".")
            : variable);
  }

  /** What the application context is told of it. */
  Map<String, Object> properties() {
    var properties = new HashMap<String, Object>();
    properties.put("frontdesk.home", home().root().toString());
    properties.put("frontdesk.data", home().data().toAbsolutePath().toString());
    return properties;
  }
}
