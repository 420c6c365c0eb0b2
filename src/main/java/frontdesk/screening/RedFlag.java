package frontdesk.screening;

import frontdesk.catalogue.Level;
import frontdesk.catalogue.Review;
import java.nio.file.Path;
import java.util.List;

/**
 * A category of urgent signs, one file under {@code faq/safety/}.
 *
 * @param id the contracts' {@code category}
 * @param rank its place among the categories of its level: the lower one names the reply when
 *     several fire
 * @param calm messages that it must not take over
 */
record RedFlag(
    String id,
    int rank,
    Level level,
    String title,
    List<String> sources,
    Review review,
    List<String> calm,
    Path file) {
  RedFlag {
    sources = List.copyOf(sources);
    calm = List.copyOf(calm);
  }
}
