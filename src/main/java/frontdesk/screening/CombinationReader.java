package frontdesk.screening;

import frontdesk.catalogue.YamlMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads {@code faq/safety/combinations.yml}. */
final class CombinationReader {
  private final Path file;
  private final List<RedFlag> flags;
  private final RuleReader terms;

  CombinationReader(Path file, List<RedFlag> flags, RuleReader terms) {
    this.file = file;
    this.flags = flags;
    this.terms = terms;
  }

  List<Combination> read(YamlMap map) {
    try (map) {
      var combinations = new ArrayList<Combination>();
      map.maps("combinations").forEach(each -> read(each, combinations));
      return combinations;
    }
  }

  private void read(YamlMap map, List<Combination> combinations) {
    try (map) {
      var id = map.text("id");
      var becomes = flag(map, map.text("becomes"));
      var signs = known(map, "signs");
      var partners = known(map, "partners");
      var beside = terms.expand(map, map.texts("beside"));
      if (becomes.isEmpty() || signs.isEmpty() || (partners.isEmpty() && beside.isEmpty())) {
        map.fault("signs", "an incomplete combination", "Name signs, and partners or words beside");
        return;
      }
      combinations.add(
          new Combination(
              id,
              signs,
              partners,
              Optional.of(beside)
                  .filter(words -> !words.isEmpty())
                  .map(words -> beside(id, words, becomes.get(), map)),
              becomes.get(),
              map.texts("examples"),
              file,
              map.line()));
    }
  }

  /** What is told beside the sign is looked for like a rule that raises nothing. */
  private Rule beside(String id, List<String> words, RedFlag flag, YamlMap map) {
    return new Rule(
        id,
        flag,
        0,
        Locale.ROOT,
        List.of(words),
        0,
        false,
        Integer.MAX_VALUE,
        true,
        List.of(),
        List.of(),
        file,
        map.line());
  }

  private Set<String> known(YamlMap map, String key) {
    map.texts(key).forEach(id -> flag(map, id));
    return Set.copyOf(map.texts(key));
  }

  private Optional<RedFlag> flag(YamlMap map, String id) {
    var found = flags.stream().filter(flag -> flag.id().equals(id)).findFirst();
    if (found.isEmpty()) {
      map.fault(
          map.line(), "unknown red flag `" + id + "`", "Write the id of a file in faq/safety");
    }
    return found;
  }
}
