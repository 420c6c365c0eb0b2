package frontdesk.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What patients call the procedures, medicines, body parts and treatments, as {@code
 * faq/glossary.yml} lists it: questions and red-flag rules read the same names.
 */
public record Terminology(Review review, List<Term> terms) {
  private static final String FILE = "glossary.yml";

  /** What a term names. */
  public enum Kind {
    /** A procedure of the clinic or a body part it treats; the term's id is the procedure's. */
    PROCEDURE,
    MEDICINE,
    BODY_PART,
    TREATMENT,
    /** A figure that is asked for, as a percentage. */
    FIGURE;

    static Optional<Kind> of(String name) {
      return Stream.of(values()).filter(kind -> kind.key().equals(name)).findFirst();
    }

    String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * One meaning and its names.
   *
   * @param words as {@code TermIndex} reads them; the languages are mixed
   */
  public record Term(String id, Kind kind, List<String> words) {
    public Term {
      words = List.copyOf(words);
    }
  }

  public Terminology {
    terms = List.copyOf(terms);
  }

  static Terminology empty() {
    return new Terminology(new Review.NotReviewed(), List.of());
  }

  /** Reads what can be read and tells the rest as faults. */
  public static Terminology read(Path faq, Faults faults) {
    var file = faq.resolve(FILE);
    return TextFile.read(file, faults)
        .flatMap(text -> YamlMap.parse(file, text, 0, faults))
        .map(Terminology::read)
        .orElseGet(Terminology::empty);
  }

  private static Terminology read(YamlMap map) {
    try (map) {
      var terms = new ArrayList<Term>();
      map.maps("terms").forEach(each -> term(each).ifPresent(terms::add));
      return new Terminology(Review.read(map), terms);
    }
  }

  private static Optional<Term> term(YamlMap map) {
    try (map) {
      var id = map.text("id");
      var words = map.texts("words");
      var kind = Kind.of(map.text("kind"));
      if (kind.isEmpty()) {
        map.fault(
            "kind", "unknown kind", "Write procedure, medicine, body-part, treatment or figure");
      }
      return kind.map(each -> new Term(id, each, words));
    }
  }
}
