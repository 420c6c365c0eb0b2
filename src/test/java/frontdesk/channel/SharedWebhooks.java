package frontdesk.channel;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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

  /** Meta's recorded calls; the folder also holds its licence and answers to what is sent. */
  public static List<Path> calls(String folder) throws IOException {
    try (var files = Files.list(path(folder))) {
      return files.filter(it -> isCall(it.getFileName().toString())).sorted().toList();
    }
  }

  private static boolean isCall(String name) {
    return name.endsWith(".json") && !name.startsWith("message-response");
  }
}
