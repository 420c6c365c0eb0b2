package frontdesk.language;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Finds which of many word patterns a typed word matches. A pattern is a word, or the beginning of
 * one with a trailing {@code *}; both are folded. A pattern of five letters or more forgives one
 * slip (a letter missing, added, wrong, or two swapped), a whole word of eight letters or more
 * forgives two, unless the typed word is a known word in its own right.
 */
public final class WordIndex {
  private static final int LETTERS_FOR_ONE_SLIP = 5;
  private static final int LETTERS_FOR_TWO_SLIPS = 8;
  private static final int LONGEST_WORD = 40;
  private static final int[] NONE = {};

  private final List<String> patterns;
  private final Predicate<String> known;

  /** The patterns by the number of slips that they forgive. */
  private final List<WordTrie> tries = List.of(new WordTrie(), new WordTrie(), new WordTrie());

  private WordIndex(List<String> patterns, Predicate<String> known) {
    this.patterns = patterns;
    this.known = known;
  }

  /**
   * @param patterns folded words; their place in the list is their number
   * @param known tells folded words that are never taken for a misspelling of another
   */
  public static WordIndex of(List<String> patterns, Predicate<String> known) {
    var index = new WordIndex(List.copyOf(patterns), known);
    for (var number = 0; number < patterns.size(); number++) {
      var pattern = patterns.get(number);
      index.tries.get(slipsForgiven(pattern)).add(letters(pattern), isBeginning(pattern), number);
    }
    return index;
  }

  /**
   * The numbers of the patterns that the folded word matches; none for one that is longer than any
   * word.
   */
  public int[] matching(String word) {
    if (word.length() > LONGEST_WORD) {
      return NONE;
    }
    var exact = IntStream.builder();
    tries.forEach(trie -> trie.findExact(word, exact));
    var found = exact.build().toArray();
    return found.length > 0 || known.test(word) ? found : misspelt(word);
  }

  /** The pattern of a number. */
  String pattern(int number) {
    return patterns.get(number);
  }

  private int[] misspelt(String word) {
    var found = IntStream.builder();
    for (var slips = 1; slips < tries.size(); slips++) {
      tries.get(slips).findMisspelt(word, slips, found);
    }
    return found.build().toArray();
  }

  /** The beginning of a word forgives one slip only: what follows it is free already. */
  private static int slipsForgiven(String pattern) {
    var slips = slipsForgiven(letters(pattern).length());
    return isBeginning(pattern) ? Math.min(1, slips) : slips;
  }

  private static int slipsForgiven(int letters) {
    return letters >= LETTERS_FOR_TWO_SLIPS ? 2 : letters >= LETTERS_FOR_ONE_SLIP ? 1 : 0;
  }

  private static boolean isBeginning(String pattern) {
    return pattern.endsWith("*");
  }

  private static String letters(String pattern) {
    return isBeginning(pattern) ? pattern.substring(0, pattern.length() - 1) : pattern;
  }
}
