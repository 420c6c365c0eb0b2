package frontdesk.catalogue;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One consistent reading of the clinic's content. Immutable; a changed file makes a new catalogue.
 */
public final class Catalogue {
  private final Map<String, Document> documents;
  private final Map<String, Procedure> procedures;
  private final Map<String, Aspect> aspects;
  private final Terminology terminology;
  private final Map<Locale, Language> languages;

  /** What the folder of one language holds. */
  record Language(Texts texts, Map<EntryId, Entry> entries, Map<String, Guidance> guidance) {
    Language {
      entries = Map.copyOf(new TreeMap<>(entries));
      guidance = Map.copyOf(guidance);
    }
  }

  Catalogue(
      List<Document> documents,
      List<Procedure> procedures,
      List<Aspect> aspects,
      Terminology terminology,
      Map<Locale, Language> languages) {
    this.documents = byId(documents, Document::id);
    this.procedures = byId(procedures, Procedure::id);
    this.aspects = byId(aspects, Aspect::id);
    this.terminology = terminology;
    this.languages = Map.copyOf(languages);
  }

  private static <T> Map<String, T> byId(List<T> items, Function<T, String> id) {
    var map = new LinkedHashMap<String, T>();
    items.forEach(item -> map.putIfAbsent(id.apply(item), item));
    return Collections.unmodifiableMap(map);
  }

  /** The languages that have fixed texts and guidance, so that an urgent message is met in them. */
  public Set<Locale> languages() {
    return languages.keySet();
  }

  /** Whether questions in that language are answered: it has entries. */
  public boolean answersIn(Locale locale) {
    var language = languages.get(locale);
    return language != null && !language.entries().isEmpty();
  }

  /** The entries of a language in the order of their ids; none for an unknown language. */
  public List<Entry> entries(Locale locale) {
    var language = languages.get(locale);
    return language == null
        ? List.of()
        : language.entries().values().stream().sorted(Comparator.comparing(Entry::id)).toList();
  }

  /** All entries of all languages. */
  public Stream<Entry> entries() {
    return languages.values().stream()
        .map(Language::entries)
        .map(Map::values)
        .flatMap(Collection::stream);
  }

  public Optional<Entry> entry(Locale locale, EntryId id) {
    return Optional.ofNullable(languages.get(locale)).map(language -> language.entries().get(id));
  }

  /** The guidance of a level or category, by its id. */
  public Optional<Guidance> guidance(Locale locale, String id) {
    return Optional.ofNullable(languages.get(locale)).map(language -> language.guidance().get(id));
  }

  /** All guidance texts of all languages. */
  public Stream<Guidance> guidance() {
    return languages.values().stream()
        .map(Language::guidance)
        .map(Map::values)
        .flatMap(Collection::stream);
  }

  /** The fixed texts of that language, else the English ones. */
  public Texts texts(Locale locale) {
    var language = languages.getOrDefault(locale, languages.get(Locale.ENGLISH));
    if (language == null) {
      throw new IllegalArgumentException("the catalogue has no English texts");
    }
    return language.texts();
  }

  public Collection<Document> documents() {
    return documents.values();
  }

  public Optional<Document> document(String id) {
    return Optional.ofNullable(documents.get(id));
  }

  public Collection<Procedure> procedures() {
    return procedures.values();
  }

  public Optional<Procedure> procedure(String id) {
    return Optional.ofNullable(procedures.get(id));
  }

  /** What patients call things, in every language at once. */
  public Terminology terminology() {
    return terminology;
  }

  public Collection<Aspect> aspects() {
    return aspects.values();
  }

  public Optional<Aspect> aspect(String id) {
    return Optional.ofNullable(aspects.get(id));
  }
}
