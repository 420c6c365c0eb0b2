package frontdesk.catalogue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads entries and guidance texts; everything wrong with one file is told, and the file is left
 * out.
 */
final class EntryReader {
  private final Faults faults;

  EntryReader(Faults faults) {
    this.faults = faults;
  }

  Optional<Entry> entry(Path file, Locale locale) {
    return FrontMatter.read(file, faults).flatMap(matter -> entry(file, locale, matter));
  }

  private Optional<Entry> entry(Path file, Locale locale, FrontMatter matter) {
    try (var head = matter.head()) {
      var id = id(head, file);
      var kind = kind(head);
      var title = head.text("title");
      var procedure = head.optionalText("procedure");
      var aspects = head.texts("aspects");
      var sources = sources(head);
      var facts = head.texts("facts");
      var related = related(head);
      var review = Review.read(head);
      var examples = head.texts("examples").stream().map(String::strip).toList();
      if (examples.isEmpty()) {
        head.fault(
            "examples",
            "an entry without examples",
            "Add at least 25 questions as patients type them");
      }
      return id.map(
          name ->
              new Entry(
                  name,
                  locale,
                  topicOf(file),
                  kind,
                  title,
                  procedure,
                  aspects,
                  sources,
                  facts,
                  related,
                  review,
                  examples,
                  matter.body(),
                  file));
    }
  }

  Optional<Guidance> guidance(Path file, Locale locale) {
    return FrontMatter.read(file, faults).flatMap(matter -> guidance(file, locale, matter));
  }

  private Optional<Guidance> guidance(Path file, Locale locale, FrontMatter matter) {
    try (var head = matter.head()) {
      var id = head.text("id");
      var level = head.text("level");
      var sources = sources(head);
      var review = Review.read(head);
      var known = Level.of(level);
      if (known.isEmpty()) {
        head.fault("level", "unknown level", "Write emergency, same-day or crisis");
      }
      return known.map(
          each -> new Guidance(id, locale, each, sources, review, matter.body(), file));
    }
  }

  private static List<EntryId> related(YamlMap head) {
    var ids = head.locatedTexts("related");
    ids.stream()
        .filter(each -> !EntryId.isWellFormed(each.text()))
        .forEach(
            each ->
                head.fault(each.line(), "malformed id in `related`", "Name an entry by its id"));
    return ids.stream()
        .map(YamlMap.Located::text)
        .filter(EntryId::isWellFormed)
        .map(EntryId::new)
        .toList();
  }

  private static Optional<EntryId> id(YamlMap head, Path file) {
    var id = head.text("id");
    if (!EntryId.isWellFormed(id)) {
      head.fault("id", "malformed id", "Use lower-case words joined by hyphens");
      return Optional.empty();
    }
    if (!fileName(file).equals(id + ".md")) {
      head.fault(
          "id",
          "the id differs from the file's name",
          "Name the file " + id + ".md or mend the id");
    }
    return Optional.of(new EntryId(id));
  }

  private static Entry.Kind kind(YamlMap head) {
    return switch (head.optionalText("kind").orElse("answer")) {
      case "answer" -> Entry.Kind.ANSWER;
      case "small-talk" -> Entry.Kind.SMALL_TALK;
      case "unsupported" -> Entry.Kind.UNSUPPORTED;
      default -> {
        head.fault("kind", "unknown kind", "Leave the key out, or write small-talk or unsupported");
        yield Entry.Kind.ANSWER;
      }
    };
  }

  private static List<Source> sources(YamlMap head) {
    return head.maps("sources").stream().map(EntryReader::source).toList();
  }

  private static Source source(YamlMap map) {
    try (map) {
      return new Source(map.text("document"), map.text("section"));
    }
  }

  private static String topicOf(Path file) {
    var folder = file.getParent();
    return folder == null ? "" : fileName(folder);
  }

  private static String fileName(Path path) {
    return String.valueOf(path.getFileName());
  }
}
