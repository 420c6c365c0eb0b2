package frontdesk.catalogue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads {@code faq/} into a {@link Catalogue} and tells every fault of the reading. */
public final class CatalogueReader {
  /** What was read, whole as far as the faults allow. */
  public record Reading(Catalogue catalogue, List<Fault> faults) {}

  /** The folder beside the languages that holds the red-flag rules. */
  private static final String SAFETY = "safety";

  private final Path faq;
  private final Faults faults = new Faults();
  private final Set<String> documentIds = new HashSet<>();
  private final EntryReader entryReader = new EntryReader(faults);

  private CatalogueReader(Path faq) {
    this.faq = faq;
  }

  public static Reading read(Path faq) {
    var reader = new CatalogueReader(faq);
    var catalogue = reader.read();
    new CatalogueRules(faq, catalogue, reader.faults).check();
    return new Reading(catalogue, reader.faults.sorted());
  }

  private Catalogue read() {
    var documents =
        lists("documents.yml", map -> map.maps("documents").stream().map(this::document).toList());
    var treatments =
        lists(
            "procedures.yml",
            map ->
                List.of(
                    new Treatments(
                        map.maps("procedures").stream().map(this::procedure).toList(),
                        map.maps("aspects").stream().map(this::aspect).toList())));
    var procedures = treatments.stream().flatMap(each -> each.procedures().stream()).toList();
    var aspects = treatments.stream().flatMap(each -> each.aspects().stream()).toList();
    var languages = new HashMap<Locale, Catalogue.Language>();
    languageFolders()
        .forEach(
            folder ->
                language(folder).ifPresent(each -> languages.put(each.texts().locale(), each)));
    if (!languages.containsKey(Locale.ENGLISH)) {
      faults.add(faq, 0, "no English content", "Add the folder en with texts.yml");
      languages.put(
          Locale.ENGLISH,
          new Catalogue.Language(new Texts(Locale.ENGLISH, Map.of()), Map.of(), Map.of()));
    }
    return new Catalogue(documents, procedures, aspects, Terminology.read(faq, faults), languages);
  }

  /** What {@code procedures.yml} holds. */
  private record Treatments(List<Procedure> procedures, List<Aspect> aspects) {}

  private <T> List<T> lists(String name, Function<YamlMap, List<T>> read) {
    var file = faq.resolve(name);
    return TextFile.read(file, faults)
        .flatMap(text -> YamlMap.parse(file, text, 0, faults))
        .map(map -> readAndClose(map, read))
        .orElse(List.of());
  }

  private static <T> List<T> readAndClose(YamlMap map, Function<YamlMap, List<T>> read) {
    try (map) {
      return read.apply(map);
    }
  }

  private Document document(YamlMap map) {
    try (map) {
      if (!documentIds.add(map.text("id"))) {
        map.fault("id", "the document id stands twice", "Give one of them another id");
      }
      return new Document(
          map.text("id"),
          map.text("title"),
          map.optionalText("link").flatMap(link -> uri(map, link)),
          map.texts("sections"));
    }
  }

  private static Optional<URI> uri(YamlMap map, String link) {
    try {
      return Optional.of(URI.create(link));
    } catch (IllegalArgumentException e) {
      map.fault("link", "not an address", "Write a whole https:// address");
      return Optional.empty();
    }
  }

  private Procedure procedure(YamlMap map) {
    try (map) {
      return new Procedure(map.text("id"), textsByLocale(map, "names"));
    }
  }

  private Aspect aspect(YamlMap map) {
    try (map) {
      var asks = map.isTrue("asks-procedure");
      return new Aspect(map.text("id"), asks, textsByLocale(map, "wordings"));
    }
  }

  private static Map<Locale, String> textsByLocale(YamlMap map, String key) {
    var texts = new HashMap<Locale, String>();
    map.map(key)
        .ifPresent(
            byLocale -> {
              try (byLocale) {
                byLocale
                    .keys()
                    .forEach(tag -> texts.put(Locale.forLanguageTag(tag), byLocale.text(tag)));
              }
            });
    if (texts.isEmpty()) {
      map.fault(key, "`" + key + "` names no language", "Write it as {en: …}");
    }
    return texts;
  }

  private List<Path> languageFolders() {
    try (Stream<Path> folders = Files.list(faq)) {
      return folders
          .filter(Files::isDirectory)
          .filter(folder -> !String.valueOf(folder.getFileName()).equals(SAFETY))
          .sorted()
          .toList();
    } catch (IOException e) {
      faults.add(faq, 0, "unreadable folder", "Name the folder that holds faq with --home");
      return List.of();
    }
  }

  private Optional<Catalogue.Language> language(Path folder) {
    var locale = Locale.forLanguageTag(String.valueOf(folder.getFileName()));
    if (locale.getLanguage().isEmpty()) {
      faults.add(folder, 0, "not a language", "Name the folder by its language tag, as en or tr");
      return Optional.empty();
    }
    var texts = folder.resolve("texts.yml");
    return TextFile.read(texts, faults)
        .flatMap(text -> YamlMap.parse(texts, text, 0, faults))
        .map(
            map ->
                new Catalogue.Language(
                    Texts.read(locale, map), entries(folder, locale), guidance(folder, locale)));
  }

  private Map<EntryId, Entry> entries(Path folder, Locale locale) {
    var entries = new TreeMap<EntryId, Entry>();
    TextFile.below(folder, ".md", faults).stream()
        .filter(file -> !isGuidance(file))
        .flatMap(file -> entryReader.entry(file, locale).stream())
        .forEach(entry -> keep(entries, entry.id(), entry, entry.file()));
    return entries;
  }

  private Map<String, Guidance> guidance(Path folder, Locale locale) {
    var guidance = new TreeMap<String, Guidance>();
    TextFile.below(folder, ".md", faults).stream()
        .filter(CatalogueReader::isGuidance)
        .flatMap(file -> entryReader.guidance(file, locale).stream())
        .forEach(each -> keep(guidance, each.id(), each, each.file()));
    return guidance;
  }

  private <K, V> void keep(Map<K, V> kept, K id, V value, Path file) {
    if (kept.putIfAbsent(id, value) != null) {
      faults.add(file, 1, "the id `" + id + "` stands in two files", "Give one of them another id");
    }
  }

  private static boolean isGuidance(Path file) {
    var folder = file.getParent();
    return folder != null && folder.endsWith("guidance");
  }
}
