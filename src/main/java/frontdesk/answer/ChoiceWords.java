package frontdesk.answer;

import frontdesk.language.Token;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How patients pick what was offered without naming it, and how they go on from what was answered:
 * folded words of the languages that are served.
 */
final class ChoiceWords {
  /** More words than this are a question of their own. */
  private static final int MOST_WORDS = 5;

  private static final int LAST = -1;

  private static final Map<String, Integer> PLACES =
      Map.ofEntries(
          Map.entry("1", 0),
          Map.entry("first", 0),
          Map.entry("1st", 0),
          Map.entry("birinci", 0),
          Map.entry("birincisi", 0),
          Map.entry("ilki", 0),
          Map.entry("ilk", 0),
          Map.entry("2", 1),
          Map.entry("two", 1),
          Map.entry("second", 1),
          Map.entry("ikinci", 1),
          Map.entry("ikincisi", 1),
          Map.entry("iki", 1),
          Map.entry("3", 2),
          Map.entry("three", 2),
          Map.entry("third", 2),
          Map.entry("ucuncu", 2),
          Map.entry("ucuncusu", 2),
          Map.entry("uc", 2),
          Map.entry("last", LAST),
          Map.entry("son", LAST),
          Map.entry("sonuncu", LAST),
          Map.entry("sonuncusu", LAST));

  private static final Set<String> YES =
      Set.of(
          "yes", "yeah", "yep", "yup", "ok", "okay", "sure", "right", "correct", "exactly", "evet",
          "tamam", "olur", "aynen", "dogru", "he");

  private static final Set<String> FILLERS =
      Set.of(
          "the", "one", "number", "option", "please", "that", "it", "no", "numara", "lutfen",
          "olan", "olani", "secenek", "bu", "o", "i", "mean", "meant", "nd", "st", "rd");

  private static final Set<String> SEQUELS =
      Set.of("about", "peki", "ya", "also", "same", "ayni", "aynisi", "icin");

  /** What may stand beside them and a name without asking anything of its own. */
  private static final Set<String> BESIDE_SEQUELS =
      Set.of(
          "and", "what", "how", "for", "the", "my", "with", "ve", "de", "da", "o", "bu", "olan",
          "icin", "one", "then", "ok");

  private static final Set<String> TOPICS =
      Set.of(
          "what else can i ask",
          "what can i ask",
          "what can i ask you",
          "what else can you tell me",
          "what can you tell me",
          "what do you know",
          "what topics are there",
          "which topics",
          "topics",
          "menu",
          "other topics",
          "other questions",
          "what else",
          "baska ne sorabilirim",
          "ne sorabilirim",
          "neler sorabilirim",
          "baska neler sorabilirim",
          "hangi konular var",
          "konular",
          "neler biliyorsun",
          "neler biliyorsunuz",
          "menu lutfen",
          "baska konular");

  private ChoiceWords() {}

  /** The offer that the words pick, from 0 on; empty for words that say anything else. */
  static Optional<Integer> place(List<Token> tokens, int offers) {
    if (offers == 0 || tokens.isEmpty() || tokens.size() > MOST_WORDS) {
      return Optional.empty();
    }
    var telling = words(tokens).filter(word -> !FILLERS.contains(word)).toList();
    if (telling.size() == 1 && PLACES.containsKey(telling.getFirst())) {
      var place = PLACES.get(telling.getFirst());
      return Optional.of(place == LAST ? offers - 1 : place).filter(each -> each < offers);
    }
    var isYes = !telling.isEmpty() && YES.containsAll(telling);
    return isYes && offers == 1 ? Optional.of(0) : Optional.empty();
  }

  /**
   * Whether the words ask nothing but what was just answered, for something else.
   *
   * @param name what stands in the place of a procedure's name
   */
  static boolean areSequel(List<Token> canonical, String name) {
    return words(canonical).anyMatch(SEQUELS::contains)
        && words(canonical)
            .filter(word -> !word.equals(name))
            .allMatch(word -> SEQUELS.contains(word) || BESIDE_SEQUELS.contains(word));
  }

  /** Whether the words ask what there is to ask. */
  static boolean askForTopics(List<Token> tokens) {
    return TOPICS.contains(String.join(" ", words(tokens).toList()));
  }

  private static Stream<String> words(List<Token> tokens) {
    return tokens.stream().map(Token::word);
  }
}
