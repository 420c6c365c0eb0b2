package frontdesk.screening;

import frontdesk.catalogue.Catalogue;
import frontdesk.catalogue.Faults;
import frontdesk.catalogue.Level;
import frontdesk.catalogue.TextFile;
import frontdesk.language.Manifest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A made-up message from which the detector learns, one line of a file under {@code
 * faq/safety/examples}.
 *
 * @param level how urgent it is; empty when it is calm
 * @param category the red flag, or the kind of a calm message
 */
record SafetyExample(Optional<Level> level, String category, String text) {
  private static final String CALM = "calm";
  private static final int COLUMNS = 3;

  /**
   * All examples, in the order of their files and lines; a line with a fault is told and left out.
   */
  static List<SafetyExample> read(Path faq, Faults faults) {
    var examples = new ArrayList<SafetyExample>();
    for (var file : files(faq, faults)) {
      TextFile.read(file, faults).ifPresent(text -> read(file, text, examples, faults));
    }
    return List.copyOf(examples);
  }

  SafetyExample withText(String other) {
    return new SafetyExample(level, category, other);
  }

  /** What patients ask of the catalogue's entries, which is calm; in the order of the texts. */
  static List<SafetyExample> of(Catalogue catalogue) {
    return catalogue
        .entries()
        .flatMap(entry -> entry.examples().stream())
        .sorted()
        .map(text -> new SafetyExample(Optional.empty(), "entry", text))
        .toList();
  }

  /** The messages that the rules are told with: theirs are urgent, those to leave alone calm. */
  static Stream<SafetyExample> of(RuleBook book) {
    var urgent =
        book.rules().stream()
            .flatMap(
                rule -> rule.examples().stream().map(text -> new SafetyExample(rule.flag(), text)));
    var calm =
        book.flags().stream()
            .flatMap(flag -> flag.calm().stream())
            .map(text -> new SafetyExample(Optional.empty(), CALM, text));
    return Stream.concat(urgent, calm);
  }

  /** Whether a rule file lists it as a message to leave alone. */
  boolean isPolicy() {
    return category.equals(CALM);
  }

  private SafetyExample(RedFlag flag, String text) {
    this(Optional.of(flag.level()), flag.id(), text);
  }

  /** Changes whenever a file of examples does. */
  static String hash(Path faq) {
    var faults = new Faults();
    return Manifest.sha256(
        files(faq, faults).stream()
            .map(file -> TextFile.read(file, faults).orElse(""))
            .collect(Collectors.joining()));
  }

  static Path folder(Path faq) {
    return faq.resolve("safety").resolve("examples");
  }

  private static List<Path> files(Path faq, Faults faults) {
    return TextFile.below(folder(faq), ".tsv", faults);
  }

  private static void read(Path file, String text, List<SafetyExample> examples, Faults faults) {
    var number = 1;
    for (var line : text.lines().skip(1).toList()) {
      number++;
      var columns = line.split("\t", -1);
      var level = Level.of(columns[0]);
      if (columns.length != COLUMNS || (level.isEmpty() && !columns[0].equals(CALM))) {
        faults.add(
            file,
            number,
            "not an example",
            "Write a level (calm, same-day, emergency or crisis), a category and a text, with tabs");
      } else {
        examples.add(new SafetyExample(level, columns[1], columns[2]));
      }
    }
  }

  boolean isUrgent() {
    return level.isPresent();
  }
}
