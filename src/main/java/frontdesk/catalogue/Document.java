package frontdesk.catalogue;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * One of the clinic's published documents. {@code sections} are its headings, in order, exactly as
 * printed.
 */
public record Document(String id, String title, Optional<URI> link, List<String> sections) {
  public Document {
    sections = List.copyOf(sections);
  }
}
