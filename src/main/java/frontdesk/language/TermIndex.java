package frontdesk.language;

import java.util.ArrayList;
import java.util.HashMap;
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
  private static final Pattern SPACE = Pattern.compile(" ");

  private final WordIndex words;
  private final List<List<Term>> termsByFirstWord;
  private final NumberClasses numbers;

  /** A term's occurrence: the tokens from {@code start} until before {@code end}. */
  public record Hit(int term, int start, int end) {}

  private record Part(int word, boolean afterGap) {}

  private record Term(int number, List<Part> parts) {}

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
      parsed.add(new Term(number, parts(terms.get(number), wordNumbers)));
    }
    var byFirstWord = new ArrayList<List<Term>>();
    wordNumbers.forEach((_, _) -> byFirstWord.add(new ArrayList<>()));
    parsed.forEach(term -> byFirstWord.get(term.parts().getFirst().word()).add(term));
    var words = List.copyOf(wordNumbers.keySet());
    return new TermIndex(
        WordIndex.of(words, known), byFirstWord, NumberClasses.of(words, presentYear));
  }

  private static List<Part> parts(String term, Map<String, Integer> wordNumbers) {
    var parts = new ArrayList<Part>();
    var afterGap = false;
    for (var word : SPACE.splitAsStream(term.strip()).filter(each -> !each.isEmpty()).toList()) {
      if (word.equals("..")) {
        afterGap = true;
      } else {
        var number = wordNumbers.computeIfAbsent(foldPattern(word), _ -> wordNumbers.size());
        parts.add(new Part(number, afterGap));
        afterGap = false;
      }
    }
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a term has at least one word");
    }
    return List.copyOf(parts);
  }

  private static String foldPattern(String word) {
    return Folding.fold(Normaliser.normalise(word)).replace("'", "");
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
            hits.add(new Hit(term.number(), start, end));
          }
        }
      }
    }
    return hits;
  }

  private List<int[]> matches(List<Token> tokens) {
    var seen = new HashMap<String, int[]>();
    return tokens.stream()
        .map(token -> seen.computeIfAbsent(token.word(), this::wordsMatching))
        .toList();
  }

  private int[] wordsMatching(String word) {
    return Character.isDigit(word.codePointAt(0)) ? numbers.matching(word) : words.matching(word);
  }

  /** Where the term that starts here ends, or 0 when it does not go on here. */
  private static int end(Term term, List<Token> tokens, List<int[]> matches, int start) {
    var position = start + 1;
    for (var i = 1; i < term.parts().size(); i++) {
      position = next(term.parts().get(i), tokens, matches, position) + 1;
      if (position == 0) {
        return 0;
      }
    }
    return position;
  }

  private static int next(Part part, List<Token> tokens, List<int[]> matches, int from) {
    var last = Math.min(tokens.size() - 1, part.afterGap() ? from + WIDEST_GAP : from);
    for (var at = from;
        at <= last && tokens.get(at).sentence() == tokens.get(from - 1).sentence();
        at++) {
      for (var word : matches.get(at)) {
        if (word == part.word()) {
          return at;
        }
      }
    }
    return -1;
  }
}
