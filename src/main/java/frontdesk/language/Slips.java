package frontdesk.language;

import java.util.HashSet;
import java.util.Set;

/** Slips of the finger: a letter missing, added, wrong, or two neighbours swapped. */
final class Slips {
  private Slips() {}

  /**
   * The word itself and every word left when up to {@code most} of its letters are taken out; for
   * {@code most} up to 2.
   */
  static Set<String> deletions(String word, int most) {
    var all = new HashSet<String>();
    all.add(word);
    if (most > 0) {
      for (var i = 0; i < word.length(); i++) {
        all.addAll(deletions(word.substring(0, i) + word.substring(i + 1), most - 1));
      }
    }
    return all;
  }

  /** The number of slips between two words: the optimal string alignment distance. */
  static int between(String one, String other) {
    var beforeLast = new int[other.length() + 1];
    var last = new int[other.length() + 1];
    for (var j = 0; j <= other.length(); j++) {
      last[j] = j;
    }
    for (var i = 1; i <= one.length(); i++) {
      var row = new int[other.length() + 1];
      row[0] = i;
      for (var j = 1; j <= other.length(); j++) {
        var substitution = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(substitution, 1 + Math.min(last[j], row[j - 1]));
        if (isSwapped(one, i, other, j)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last[other.length()];
  }

  private static boolean isSwapped(String one, int i, String other, int j) {
    return i > 1
        && j > 1
        && one.charAt(i - 1) == other.charAt(j - 2)
        && one.charAt(i - 2) == other.charAt(j - 1);
  }
}
