package frontdesk.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What is counted of a text to compare it with others: the stems of its words, and the character 3-
 * to 5-grams of each word and of the seam to the word before, which survive misspellings, endings
 * and forgotten spaces.
 */
public final class Features {
  private static final int SHORTEST_GRAM = 3;
  private static final int LONGEST_GRAM = 5;

  private static final int SEAM = 2;
  private static final char STEM_MARK = '=';

  private final Locale locale;

  public Features(Locale locale) {
    this.locale = locale;
  }

  /** How often each feature occurs in the tokens of one text. */
  public Map<String, Integer> count(List<Token> tokens) {
    var counts = new HashMap<String, Integer>(tokens.size() * 24);
    var stemmer = Stemmer.of(locale);
    var before = "";
    for (var token : tokens) {
      counts.merge(STEM_MARK + stemmer.stem(token.word()), 1, Integer::sum);
      countGrams(before + "_" + token.word() + "_", counts);
      before = lastLetters(token.word());
    }
    return counts;
  }

  /** Whether the feature is a whole word's stem rather than a part of one. */
  static boolean isStem(String feature) {
    return feature.charAt(0) == STEM_MARK;
  }

  private static String lastLetters(String word) {
    return word.substring(Math.max(0, word.length() - SEAM));
  }

  private static void countGrams(String padded, Map<String, Integer> counts) {
    for (var length = SHORTEST_GRAM; length <= LONGEST_GRAM; length++) {
      for (var start = 0; start + length <= padded.length(); start++) {
        counts.merge(padded.substring(start, start + length), 1, Integer::sum);
      }
    }
  }
}
