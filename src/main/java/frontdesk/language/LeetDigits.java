package frontdesk.language;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Digits and signs that stand for the letters they look like, as in {@code p4in}. */
final class LeetDigits {
  private static final String SIGNS = "013456789@$!|";
  private static final String LETTERS = "oieasgtbgasii";

  /** So many letters must follow or precede a lone sign at the edge of a word. */
  private static final int LETTERS_BESIDE_AN_EDGE = 4;

  private static final int SHORTEST_WORD = 3;
  private static final Pattern ORDINAL = Pattern.compile("\\d+(?:st|nd|rd|th)");

  private LeetDigits() {}

  /**
   * The word with letters for signs; the same word when its digits are a number, as in {@code
   * 500mg}, {@code 2nd} or {@code L4}.
   *
   * @param known tells folded words, to choose between i and l for a 1
   */
  static String letters(String word, Predicate<String> known) {
    if (word.chars().noneMatch(c -> isSign((char) c))) {
      return word;
    }
    var withI = spelled(word);
    if (!isDisguised(word) && !(isLikeAWord(word) && known.test(Folding.fold(withI)))) {
      return word;
    }
    var withL = spelled(word.replace('1', 'l'));
    return !known.test(Folding.fold(withI)) && known.test(Folding.fold(withL)) ? withL : withI;
  }

  /** Ordinals, and short names such as L4, are what they look like. */
  private static boolean isLikeAWord(String word) {
    return word.length() >= SHORTEST_WORD
        && word.chars().anyMatch(Character::isLetter)
        && !ORDINAL.matcher(word).matches();
  }

  private static String spelled(String word) {
    var letters = new StringBuilder(word.length());
    word.chars().forEach(c -> letters.append(letter((char) c)));
    return letters.toString();
  }

  private static char letter(char c) {
    var at = SIGNS.indexOf(c);
    return at < 0 ? c : LETTERS.charAt(at);
  }

  private static boolean isDisguised(String word) {
    var letters = word.chars().filter(Character::isLetter).count();
    return hasSignBetweenLetters(word)
        || (letters >= LETTERS_BESIDE_AN_EDGE
            && letters == word.length() - 1
            && (isSign(word.charAt(0)) || Character.isDigit(word.charAt(word.length() - 1))));
  }

  private static boolean hasSignBetweenLetters(String word) {
    var last = word.length() - 1;
    var start = 0;
    while (start < last && !Character.isLetter(word.charAt(start))) {
      start++;
    }
    for (var i = start + 1; i < last; i++) {
      if (isSign(word.charAt(i)) && hasLetterAfter(word, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasLetterAfter(String word, int sign) {
    return word.chars().skip(sign + 1L).anyMatch(Character::isLetter);
  }

  private static boolean isSign(char c) {
    return SIGNS.indexOf(c) >= 0;
  }
}
