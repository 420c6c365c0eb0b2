package frontdesk.catalogue;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What holds between the files of a catalogue: cited sections exist, links lead somewhere, facts
 * stand in their answers.
 */
final class CatalogueRules {
  private static final int LEAST_EXAMPLES = 25;

  private final Path faq;
  private final Catalogue catalogue;
  private final Faults faults;

  CatalogueRules(Path faq, Catalogue catalogue, Faults faults) {
    this.faq = faq;
    this.catalogue = catalogue;
    this.faults = faults;
  }

  void check() {
    catalogue.entries().sorted(Comparator.comparing(Entry::file)).forEach(this::check);
    catalogue.guidance().forEach(this::check);
    catalogue.languages().forEach(this::checkSharedExamples);
    catalogue.languages().forEach(this::checkLevels);
  }

  private void check(Entry entry) {
    entry.facts().stream()
        .filter(fact -> !entry.markdown().contains(fact))
        .forEach(
            fact ->
                fault(entry, "fact missing from the answer: " + fact, "State it, or mend `facts`"));
    entry.related().stream()
        .filter(id -> catalogue.entry(entry.locale(), id).isEmpty())
        .forEach(id -> fault(entry, "dead link to `" + id + "`", "Name an entry of this language"));
    entry
        .procedure()
        .filter(id -> catalogue.procedure(id).isEmpty())
        .ifPresent(
            id -> fault(entry, "unknown procedure `" + id + "`", "Name one of faq/procedures.yml"));
    entry.aspects().stream()
        .filter(id -> catalogue.aspect(id).isEmpty())
        .forEach(
            id -> fault(entry, "unknown aspect `" + id + "`", "Name one of faq/procedures.yml"));
    checkSources(entry.sources(), entry.file());
    checkExampleCount(entry);
  }

  private void check(Guidance guidance) {
    checkSources(guidance.sources(), guidance.file());
  }

  private void checkExampleCount(Entry entry) {
    if (entry.kind() != Entry.Kind.SMALL_TALK && entry.examples().size() < LEAST_EXAMPLES) {
      var rule = "only " + entry.examples().size() + " examples";
      fault(
          entry,
          rule,
          "Add questions as patients type them, up to " + LEAST_EXAMPLES + " at least");
    }
  }

  private void checkSources(List<Source> sources, Path file) {
    for (var source : sources) {
      Optional<Document> document = catalogue.document(source.document());
      if (document.isEmpty()) {
        faults.add(
            file,
            1,
            "unknown document `" + source.document() + "`",
            "Name one of faq/documents.yml");
      } else if (!document.get().sections().contains(source.section())) {
        var rule = "unknown section `" + source.section() + "`";
        faults.add(file, 1, rule, "Copy the heading from faq/documents.yml");
      }
    }
  }

  private void checkSharedExamples(Locale locale) {
    var owners = new HashMap<String, Entry>();
    for (var entry : catalogue.entries(locale)) {
      for (var example : entry.examples()) {
        var owner = owners.putIfAbsent(example.toLowerCase(locale), entry);
        if (owner != null) {
          var who = owner == entry ? "twice in this entry" : "in `" + owner.id() + "` too";
          fault(entry, "the example \"" + example + "\" stands " + who, "Keep it where it belongs");
        }
      }
    }
  }

  private void checkLevels(Locale locale) {
    for (var level : Level.values()) {
      if (catalogue.guidance(locale, level.id()).isEmpty()) {
        var rule = "no guidance for the level " + level.id() + " in " + locale.toLanguageTag();
        faults.add(
            faq.resolve(locale.toLanguageTag()).resolve("guidance"),
            0,
            rule,
            "Add " + level.id() + ".md");
      }
    }
  }

  private void fault(Entry entry, String rule, String remedy) {
    faults.add(entry.file(), 1, rule, remedy);
  }
}
