package frontdesk.language;

import java.util.function.Predicate;

/** Digits and signs that stand for the letters they look like, as in {@code p4in}. */
final class LeetDigits {
  private static final String SIGNS = "013456789@$!|";
  private static final String LETTERS = "oieasgtbgasii";

  /** So many letters must follow or precede a lone sign at the edge of a word. */
  private static final int LETTERS_BESIDE_AN_EDGE = 4;

  private LeetDigits() {}

  /**
   * The word with letters for signs; the same word when its digits are a number, as in {@code
   * 500mg}, {@code 2nd} or {@code L4}.
   *
   * @param known tells folded words, to choose between i and l for a 1
   */
  static String letters(String word, Predicate<String> known) {
    if (!isDisguised(word)) {
      return word;
    }
    var withI = spelled(word);
    var withL = spelled(word.replace('1', 'l'));
    return !known.test(Folding.fold(withI)) && known.test(Folding.fold(withL)) ? withL : withI;
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
