package frontdesk.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The everyday words of the languages that are screened, folded. They tell the language of a
 * message, and keep a plain word from being taken for the misspelling of an alarming one.
 */
public final class CommonWords {
  private static final Map<Locale, Set<String>> WORDS =
      Stream.of("en", "tr")
          .collect(Collectors.toUnmodifiableMap(Locale::forLanguageTag, CommonWords::read));
  private static final Set<String> ALL =
      WORDS.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

  private static final Map<Locale, Set<String>> STEMS =
      WORDS.entrySet().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  Map.Entry::getKey, words -> stems(words.getKey(), words.getValue())));

  private CommonWords() {}

  private static Set<String> stems(Locale locale, Set<String> words) {
    var stemmer = Stemmer.of(locale);
    return words.stream().map(stemmer::stem).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the folded word is an everyday word of any language, or another form of one. */
  public static boolean isKnown(String word) {
    return ALL.contains(word)
        || STEMS.entrySet().stream()
            .anyMatch(stems -> stems.getValue().contains(Stemmer.of(stems.getKey()).stem(word)));
  }

  /** The words of one language; none for a language without a list. */
  public static Set<String> of(Locale locale) {
    return WORDS.getOrDefault(locale, Set.of());
  }

  private static Set<String> read(String tag) {
    try (var stream = CommonWords.class.getResourceAsStream("common-words." + tag + ".txt")) {
      if (stream == null) {
        throw new IllegalStateException("common-words." + tag + ".txt is not on the class path");
      }
      var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Stream.of(line.split(" ")))
          .filter(word -> !word.isBlank())
          .map(Folding::fold)
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
