package frontdesk.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Letters typed in an unusual way: stretched as in {@code heeelp}, or one by one. */
final class Letters {
  private static final int STRETCHED = 3;

  /** Fewer single letters in a row may be initials. */
  private static final int SPELLED_OUT = 4;

  private static final String BETWEEN = " .-_*·";

  private Letters() {}

  /**
   * The word with its stretched letters single, or double where only that is a known word.
   *
   * @param known tells folded words
   */
  static String unstretched(String word, Predicate<String> known) {
    if (!hasStretch(word)) {
      return word;
    }
    var single = shortened(word, 1);
    var twice = shortened(word, 2);
    return !known.test(Folding.fold(single)) && known.test(Folding.fold(twice)) ? twice : single;
  }

  private static boolean hasStretch(String word) {
    var run = 1;
    for (var i = 1; i < word.length() && run < STRETCHED; i++) {
      run = isSameLetter(word, i) ? run + 1 : 1;
    }
    return run >= STRETCHED;
  }

  private static boolean isSameLetter(String word, int at) {
    return Character.isLetter(word.charAt(at))
        && Character.toLowerCase(word.charAt(at)) == Character.toLowerCase(word.charAt(at - 1));
  }

  /** Runs of three and more letters cut to {@code most}; shorter ones stay. */
  private static String shortened(String word, int most) {
    var kept = new StringBuilder(word.length());
    for (var start = 0; start < word.length(); ) {
      var end = start + 1;
      while (end < word.length() && isSameLetter(word, end)) {
        end++;
      }
      kept.append(word, start, end - start >= STRETCHED ? start + most : end);
      start = end;
    }
    return kept.toString();
  }

  /** The text with letters that were typed one by one pulled together. */
  static String pulledTogether(String text) {
    var joined = new StringBuilder(text.length());
    for (var at = 0; at < text.length(); ) {
      var letters = isWordStart(text, at) ? spelledOut(text, at) : List.<Integer>of();
      if (letters.size() >= SPELLED_OUT) {
        letters.forEach(letter -> joined.append(text.charAt(letter)));
        at = letters.getLast() + 1;
      } else {
        joined.append(text.charAt(at++));
      }
    }
    return joined.toString();
  }

  /** The places of single letters that follow each other from here on. */
  private static List<Integer> spelledOut(String text, int start) {
    var places = new ArrayList<Integer>();
    for (var at = start; isSingleLetter(text, at); at += 2) {
      places.add(at);
      if (at + 1 >= text.length() || BETWEEN.indexOf(text.charAt(at + 1)) < 0) {
        break;
      }
    }
    return places;
  }

  private static boolean isSingleLetter(String text, int at) {
    return at < text.length()
        && Character.isLetter(text.charAt(at))
        && (at + 1 == text.length() || !Character.isLetter(text.charAt(at + 1)))
        && isWordStart(text, at);
  }

  private static boolean isWordStart(String text, int at) {
    return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
  }
}
