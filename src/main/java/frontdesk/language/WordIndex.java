package frontdesk.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds which of many word patterns a typed word matches. A pattern is a word, or the beginning of
 * one with a trailing {@code *}; both are folded. A pattern of five letters or more forgives one
 * slip (a letter missing, added, wrong, or two swapped), one of eight letters or more forgives two,
 * unless the typed word is a known word in its own right.
 */
public final class WordIndex {
  private static final int LETTERS_FOR_ONE_SLIP = 5;
  private static final int LETTERS_FOR_TWO_SLIPS = 8;
  private static final int LONGEST_WORD = 40;
  private static final int[] NONE = {};

  private final List<String> patterns;
  private final Map<String, int[]> exact = new HashMap<>();
  private final Map<String, int[]> prefixes = new HashMap<>();
  private final Map<String, int[]> misspelt = new HashMap<>();
  private final Set<String> known;

  private WordIndex(List<String> patterns, Set<String> known) {
    this.patterns = patterns;
    this.known = known;
  }

  /**
   * @param patterns folded words; their place in the list is their number
   * @param known folded words that are never taken for a misspelling of another
   */
  public static WordIndex of(List<String> patterns, Set<String> known) {
    var index = new WordIndex(List.copyOf(patterns), Set.copyOf(known));
    IntStream.range(0, patterns.size()).forEach(index::add);
    return index;
  }

  private void add(int number) {
    var pattern = patterns.get(number);
    var letters = letters(pattern);
    append(isPrefix(pattern) ? prefixes : exact, letters, number);
    for (var deleted : Slips.deletions(letters, slipsAllowed(pattern))) {
      append(misspelt, deleted, number);
    }
  }

  private static void append(Map<String, int[]> map, String key, int number) {
    map.merge(
        key,
        new int[] {number},
        (before, added) -> {
          var longer = Arrays.copyOf(before, before.length + 1);
          longer[before.length] = added[0];
          return longer;
        });
  }

  /**
   * The numbers of the patterns that the folded word matches; none for one that is longer than any
   * word.
   */
  public int[] matching(String word) {
    if (word.length() > LONGEST_WORD) {
      return NONE;
    }
    var found = new ArrayList<Integer>();
    addAll(found, exact.get(word));
    for (var length = 1; length <= word.length(); length++) {
      addAll(found, prefixes.get(word.substring(0, length)));
    }
    if (found.isEmpty() && word.length() >= LETTERS_FOR_ONE_SLIP - 1 && !known.contains(word)) {
      addMisspelt(found, word);
    }
    return found.isEmpty() ? NONE : found.stream().mapToInt(Integer::intValue).toArray();
  }

  private static void addAll(
      List<Integer> found, int @org.jspecify.annotations.Nullable [] numbers) {
    if (numbers != null) {
      for (var number : numbers) {
        found.add(number);
      }
    }
  }

  private void addMisspelt(List<Integer> found, String word) {
    for (var deleted : Slips.deletions(word, slips(word + "_"))) {
      for (var number : misspelt.getOrDefault(deleted, NONE)) {
        if (!isPrefix(patterns.get(number)) && !found.contains(number) && isNear(word, number)) {
          found.add(number);
        }
      }
    }
    for (var length = LETTERS_FOR_ONE_SLIP - 1; length <= word.length(); length++) {
      addMisspeltPrefixes(found, word.substring(0, length));
    }
  }

  private void addMisspeltPrefixes(List<Integer> found, String beginning) {
    for (var deleted : Slips.deletions(beginning, 1)) {
      for (var number : misspelt.getOrDefault(deleted, NONE)) {
        if (isPrefix(patterns.get(number))
            && !found.contains(number)
            && isNear(beginning, number)) {
          found.add(number);
        }
      }
    }
  }

  private boolean isNear(String word, int number) {
    var pattern = patterns.get(number);
    return Slips.between(word, letters(pattern)) <= slipsAllowed(pattern);
  }

  /** The beginning of a word forgives one slip only: what follows it is free already. */
  private static int slipsAllowed(String pattern) {
    var slips = slips(letters(pattern));
    return isPrefix(pattern) ? Math.min(1, slips) : slips;
  }

  private static int slips(String letters) {
    return letters.length() >= LETTERS_FOR_TWO_SLIPS
        ? 2
        : letters.length() >= LETTERS_FOR_ONE_SLIP ? 1 : 0;
  }

  private static boolean isPrefix(String pattern) {
    return pattern.endsWith("*");
  }

  private static String letters(String pattern) {
    return isPrefix(pattern) ? pattern.substring(0, pattern.length() - 1) : pattern;
  }
}
