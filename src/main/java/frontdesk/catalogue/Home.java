package frontdesk.catalogue;

import java.nio.file.Path;

/**
 * Where this installation's content, models and data lie.
 *
 * @param root holds {@code faq} and {@code models}
 * @param data what the running server writes
 */
public record Home(Path root, Path data) {
  public Path faq() {
    return root.resolve("faq");
  }

  public Path models() {
    return root.resolve("models");
  }
}
