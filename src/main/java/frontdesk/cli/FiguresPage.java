package frontdesk.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** One self-contained page of figures, which draws itself from their JSON. */
final class FiguresPage {
  private static final String PLACE = "\"FIGURES\"";

  private FiguresPage() {}

  static String of(Figures figures) {
    return page().replace(PLACE, figures.json().strip().replace("<", "\\u003c"));
  }

  private static String page() {
    try (var stream = FiguresPage.class.getResourceAsStream("figures.html")) {
      if (stream == null) {
        throw new IllegalStateException("the page of figures is not on the class path");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
