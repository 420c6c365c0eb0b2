package frontdesk.screening;

import frontdesk.catalogue.Faults;
import frontdesk.catalogue.Level;
import frontdesk.catalogue.Review;
import frontdesk.catalogue.Terminology;
import frontdesk.catalogue.TextFile;
import frontdesk.catalogue.YamlMap;
import frontdesk.language.TermIndex;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads {@code faq/safety/}: one file a category, {@code words.yml} with the word lists they share,
 * {@code context.yml}.
 */
final class RuleReader {
  private static final String WORDS = "words.yml";
  private static final String CONTEXT = "context.yml";
  private static final String COMBINATIONS = "combinations.yml";
  private static final String DECISIONS = "decisions.yml";
  private static final List<String> NO_CATEGORY = List.of(WORDS, CONTEXT, COMBINATIONS, DECISIONS);

  private final Path folder;
  private final Terminology terminology;
  private final Faults faults;
  private final Map<String, List<String>> words = new HashMap<>();
  private final Set<String> ids = new HashSet<>();

  private RuleReader(Path folder, Terminology terminology, Faults faults) {
    this.folder = folder;
    this.terminology = terminology;
    this.faults = faults;
  }

  /** Reads what can be read and tells the rest as faults. */
  static RuleBook read(Path faq, Faults faults) {
    // The catalogue's reader tells the faults of the glossary; here a missing list tells its own.
    var terminology = Terminology.read(faq, new Faults());
    return new RuleReader(faq.resolve("safety"), terminology, faults).read();
  }

  private RuleBook read() {
    readWords();
    var flags = new ArrayList<RedFlag>();
    var rules = new ArrayList<Rule>();
    for (var file : TextFile.below(folder, ".yml", faults)) {
      if (NO_CATEGORY.stream().noneMatch(file::endsWith)) {
        parse(file).forEach(map -> readCategory(file, map, flags, rules));
      }
    }
    if (rules.isEmpty()) {
      faults.add(folder, 0, "no red-flag rules", "Name the folder that holds faq with --home");
    }
    var combinations = combinations(flags);
    combinations.forEach(each -> each.beside().ifPresent(rules::add));
    return new RuleBook(flags, rules, combinations, cues());
  }

  private Stream<YamlMap> parse(Path file) {
    return TextFile.read(file, faults)
        .flatMap(text -> YamlMap.parse(file, text, 0, faults))
        .stream();
  }

  private void readWords() {
    terminology.terms().forEach(term -> words.put(term.id(), term.words()));
    parse(folder.resolve(WORDS))
        .forEach(
            map -> {
              try (map) {
                map.keys().forEach(name -> words.put(name, map.texts(name)));
              }
            });
  }

  private void readCategory(Path file, YamlMap map, List<RedFlag> flags, List<Rule> rules) {
    try (map) {
      var level = Level.of(map.text("level"));
      if (level.isEmpty()) {
        map.fault("level", "unknown level", "Write emergency, same-day or crisis");
      }
      var flag =
          new RedFlag(
              map.text("id"),
              number(map, "rank", 0),
              level.orElse(Level.EMERGENCY),
              map.text("title"),
              map.texts("sources"),
              Review.read(map),
              map.texts("calm"),
              file);
      flags.add(flag);
      map.maps("rules").forEach(rule -> readRule(file, rule, flag, Integer.MAX_VALUE, rules));
      map.maps("hints").forEach(rule -> readRule(file, rule, flag, 0, rules));
    }
  }

  private void readRule(Path file, YamlMap map, RedFlag flag, int aloneUpTo, List<Rule> rules) {
    try (map) {
      var needs = map.textLists("needs").stream().map(group -> expand(map, group)).toList();
      if (needs.isEmpty() || needs.stream().anyMatch(List::isEmpty)) {
        map.fault("needs", "a rule without terms", "List at least one group of terms");
        return;
      }
      var rule =
          new Rule(
              map.text("id"),
              flag,
              number(map, "alone-up-to", aloneUpTo),
              Locale.forLanguageTag(map.text("language")),
              needs,
              number(map, "within", Rule.USUALLY_WITHIN),
              map.isTrue("across-sentences"),
              number(map, "at-most-words", Integer.MAX_VALUE),
              map.isTrue("even-if-supposed"),
              expand(map, map.texts("unless")),
              map.texts("examples"),
              file,
              map.line());
      if (!ids.add(rule.id())) {
        map.fault(
            "id", "the rule id `" + rule.id() + "` stands twice", "Give one of them another id");
      }
      rules.add(rule);
    }
  }

  /** Replaces {@code <name>} by the words of that list; a list may name others. */
  List<String> expand(YamlMap map, List<String> terms) {
    return terms.stream().flatMap(term -> expand(map, term, 0)).distinct().toList();
  }

  private Stream<String> expand(YamlMap map, String term, int depth) {
    if (!term.startsWith("<")) {
      if (!TermIndex.canOccur(term)) {
        var rule = "the term `" + term + "` can never occur";
        map.fault(map.line(), rule, "Write words, each with a star at its end at most");
        return Stream.empty();
      }
      return Stream.of(term);
    }
    var list = words.get(term.substring(1, term.length() - 1));
    if (list == null || depth > 3) {
      map.fault(
          map.line(),
          "unknown word list `" + term + "`",
          "Add it to faq/safety/words.yml or faq/glossary.yml");
      return Stream.empty();
    }
    return list.stream().flatMap(each -> expand(map, each, depth + 1));
  }

  private static int number(YamlMap map, String key, int otherwise) {
    var text = map.optionalText(key);
    try {
      return text.map(Integer::parseInt).orElse(otherwise);
    } catch (NumberFormatException e) {
      map.fault(key, "`" + key + "` must be a whole number", "Write digits only");
      return otherwise;
    }
  }

  private List<Combination> combinations(List<RedFlag> flags) {
    var file = folder.resolve(COMBINATIONS);
    return Files.exists(file)
        ? parse(file)
            .flatMap(map -> new CombinationReader(file, flags, this).read(map).stream())
            .toList()
        : List.of();
  }

  private ContextCues cues() {
    return parse(folder.resolve(CONTEXT))
        .map(RuleReader::cues)
        .findFirst()
        .orElseGet(ContextCues::none);
  }

  private static ContextCues cues(YamlMap map) {
    try (map) {
      var terms = new EnumMap<Cue, List<String>>(Cue.class);
      Stream.of(Cue.values()).forEach(cue -> terms.put(cue, map.texts(cue.key())));
      return new ContextCues(terms, map.texts("hypothetical-endings"));
    }
  }
}
