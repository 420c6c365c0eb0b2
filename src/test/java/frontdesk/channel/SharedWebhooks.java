package frontdesk.channel;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Recorded calls of the platforms, which lie beside this repository and not in it. */
public final class SharedWebhooks {
  private static final Path FOLDER =
      Path.of(System.getProperty("frontdesk.webhooks", "../shared/data/webhooks"));

  private SharedWebhooks() {}

  /** Skips the test where they are not there. */
  public static Path path(String name) {
    var path = FOLDER.resolve(name);
    assumeTrue(Files.exists(path), "no " + path);
    return path;
  }
}
