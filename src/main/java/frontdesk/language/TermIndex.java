package frontdesk.language;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Finds many terms in the tokens of a message, in time linear in its length. A term is one or more
 * words as people type them:
 *
 * <ul>
 *   <li>{@code chest}: the word, whatever its case and diacritics, with the slips that {@link
 *       WordIndex} forgives
 *   <li>{@code breath*}: any ending
 *   <li>{@code can't .. feel}: up to three words between
 *   <li>{@code #}: a number; {@code #year}: a calendar year before the present one; {@code #fever}:
 *       a body temperature in fever
 * </ul>
 */
public final class TermIndex {
  private static final int WIDEST_GAP = 3;
  private static final int WORDS_KEPT = 20_000;
  private static final String GAP = "..";
  private static final String STAR = "*";
  private static final Pattern SPACE = Pattern.compile(" ");

  private final WordIndex words;
  private final List<List<Term>> termsByFirstWord;
  private final NumberClasses numbers;

  /** Most words of a message were in another one before; finding their slips is the costly part. */
  private final LoadingCache<String, int[]> matching =
      Caffeine.newBuilder().maximumSize(WORDS_KEPT).build(this::wordsMatching);

  /**
   * A term's occurrence: the tokens from {@code start} until before {@code end}.
   *
   * @param isNegated whether a verb of it goes on with a Turkish ending that denies it, as {@code
   *     bayılmadım} does for {@code bayıl*}
   */
  public record Hit(int term, int start, int end, boolean isNegated) {}

  private record Part(int word, boolean afterGap) {}

  /**
   * @param beginnings its words that have any ending: only they leave their verb's ending open
   */
  private record Term(int number, List<Part> parts, List<String> beginnings) {}

  private TermIndex(WordIndex words, List<List<Term>> termsByFirstWord, NumberClasses numbers) {
    this.words = words;
    this.termsByFirstWord = termsByFirstWord;
    this.numbers = numbers;
  }

  /**
   * @param terms their place in the list is their number
   * @param known tells words that are never taken for a misspelling of another
   * @param presentYear the first calendar year that is not over
   */
  public static TermIndex of(List<String> terms, Predicate<String> known, int presentYear) {
    var wordNumbers = new LinkedHashMap<String, Integer>();
    var parsed = new ArrayList<Term>();
    for (var number = 0; number < terms.size(); number++) {
      parsed.add(term(number, terms.get(number), wordNumbers));
    }
    var byFirstWord = new ArrayList<List<Term>>();
    wordNumbers.forEach((_, _) -> byFirstWord.add(new ArrayList<>()));
    parsed.forEach(term -> byFirstWord.get(term.parts().getFirst().word()).add(term));
    var words = List.copyOf(wordNumbers.keySet());
    return new TermIndex(
        WordIndex.of(words, known), byFirstWord, NumberClasses.of(words, presentYear));
  }

  private static Term term(int number, String term, Map<String, Integer> wordNumbers) {
    var beginnings =
        words(term).stream()
            .filter(word -> word.endsWith(STAR))
            .map(TermIndex::pieces)
            .filter(pieces -> !pieces.isEmpty())
            .map(pieces -> pieces.getLast().substring(0, pieces.getLast().length() - 1))
            .toList();
    return new Term(number, parts(term, wordNumbers), beginnings);
  }

  private static List<Part> parts(String term, Map<String, Integer> wordNumbers) {
    var parts = new ArrayList<Part>();
    var afterGap = false;
    for (var word : words(term)) {
      if (word.equals(GAP)) {
        afterGap = true;
      } else {
        for (var piece : pieces(word)) {
          parts.add(
              new Part(wordNumbers.computeIfAbsent(piece, _ -> wordNumbers.size()), afterGap));
          afterGap = false;
        }
      }
    }
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a term has at least one word");
    }
    return List.copyOf(parts);
  }

  private static List<String> words(String term) {
    return SPACE.splitAsStream(term.strip()).filter(word -> !word.isEmpty()).toList();
  }

  /**
   * The tokens that a message with this word would have; a star at the end stays at the last one.
   */
  private static List<String> pieces(String word) {
    if (word.startsWith("#")) {
      return List.of(word);
    }
    if (isPlain(word)) {
      return List.of(word);
    }
    var isBeginning = word.endsWith(STAR);
    var letters = isBeginning ? word.substring(0, word.length() - 1) : word;
    var pieces =
        new ArrayList<>(
            Tokeniser.tokenise(Normaliser.normalise(letters)).stream().map(Token::word).toList());
    if (isBeginning && !pieces.isEmpty()) {
      pieces.add(pieces.removeLast() + STAR);
    }
    return pieces;
  }

  /** Small Latin letters alone, as most words of most terms, are one token as they stand. */
  private static boolean isPlain(String word) {
    for (var i = 0; i < word.length(); i++) {
      var isLast = i == word.length() - 1;
      var c = word.charAt(i);
      if (!(c >= 'a' && c <= 'z') && !(isLast && i > 0 && c == '*')) {
        return false;
      }
    }
    return !word.isEmpty();
  }

  /** Whether a message can hold the term: it has words, and stars only at their ends. */
  public static boolean canOccur(String term) {
    return words(term).stream()
            .filter(word -> !word.equals(GAP))
            .allMatch(
                word ->
                    !pieces(word).isEmpty() && !word.substring(0, word.length() - 1).contains(STAR))
        && words(term).stream().anyMatch(word -> !word.equals(GAP));
  }

  /** Every occurrence of every term within one sentence, in the order of their starts. */
  public List<Hit> find(List<Token> tokens) {
    var matches = matches(tokens);
    var hits = new ArrayList<Hit>();
    for (var start = 0; start < tokens.size(); start++) {
      for (var word : matches.get(start)) {
        for (var term : termsByFirstWord.get(word)) {
          var end = end(term, tokens, matches, start);
          if (end > 0) {
            hits.add(new Hit(term.number(), start, end, isNegated(term, tokens, start, end)));
          }
        }
      }
    }
    return hits;
  }

  private static boolean isNegated(Term term, List<Token> tokens, int start, int end) {
    for (var beginning : term.beginnings()) {
      for (var token = start; token < end; token++) {
        if (TurkishEndings.deny(beginning, tokens.get(token).word())) {
          return true;
        }
      }
    }
    return false;
  }

  private List<int[]> matches(List<Token> tokens) {
    return tokens.stream().map(token -> matching.get(token.word())).toList();
  }

  private int[] wordsMatching(String word) {
    return Character.isDigit(word.codePointAt(0)) ? numbers.matching(word) : words.matching(word);
  }

  /** Where the term that starts here ends, or 0 when it does not go on here. */
  private static int end(Term term, List<Token> tokens, List<int[]> matches, int start) {
    return end(term, 1, tokens, matches, start + 1);
  }

  private static int end(Term term, int at, List<Token> tokens, List<int[]> matches, int from) {
    if (at == term.parts().size()) {
      return from;
    }
    var part = term.parts().get(at);
    var sentence = tokens.get(from - 1).sentence();
    var last = Math.min(tokens.size() - 1, part.afterGap() ? from + WIDEST_GAP : from);
    for (var next = from; next <= last && tokens.get(next).sentence() == sentence; next++) {
      var end =
          isMatch(matches.get(next), part.word())
              ? end(term, at + 1, tokens, matches, next + 1)
              : 0;
      if (end > 0) {
        return end;
      }
    }
    return 0;
  }

  private static boolean isMatch(int[] words, int wanted) {
    for (var word : words) {
      if (word == wanted) {
        return true;
      }
    }
    return false;
  }
}
