package frontdesk.catalogue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What an urgent message gets. A text of a level frames that of a category, which stands where the
 * frame says {@code {reason}}.
 *
 * @param id the level's or category's id
 * @param level how urgent it is
 */
public record Guidance(
    String id,
    Locale locale,
    Level level,
    List<Source> sources,
    Review review,
    String markdown,
    Path file) {
  public Guidance {
    sources = List.copyOf(sources);
  }
}
