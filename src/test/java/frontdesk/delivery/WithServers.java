package frontdesk.delivery;

import frontdesk.cli.TinyHome;
import frontdesk.store.Databases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

/** Tests with servers in JVMs of their own, on a home that starts fast. */
abstract class WithServers {
  /** Set by {@code -Pcrash}: longer and rougher than fits into every build. */
  static final boolean IS_THOROUGH = Boolean.getBoolean("frontdesk.crash");

  @TempDir Path data;

  /** Trained once for all tests, since that takes longer than most of them. */
  private static final class Home {
    private static final Path TRAINED = train();

    private static Path train() {
      try {
        var home = Files.createTempDirectory(Path.of("target"), "home");
        TinyHome.fill(home);
        TinyHome.train(home);
        return home;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** An empty store, and nothing in the way of many messages. */
  Map<String, Object> settings(Databases database) {
    var settings = database.settings(data);
    settings.put("micronaut.server.host", "127.0.0.1");
    settings.put("frontdesk.vectors", "false");
    settings.put("frontdesk.limits.per-address", "1000000");
    settings.put("frontdesk.limits.per-conversation", "1000000");
    return settings;
  }

  ServerProcess serve(Map<String, Object> settings) {
    return ServerProcess.start(Home.TRAINED, settings);
  }

  /** What was seen, for whoever reads the build's log. */
  static void tell(String format, Object... values) {
    System.out.println(format.formatted(values));
  }

  static String seconds(Duration time) {
    return "%.1f s".formatted(time.toMillis() / 1000.0);
  }
}
