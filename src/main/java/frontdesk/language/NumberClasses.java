package frontdesk.language;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The places in terms that numbers fill: {@code #}, {@code #year}, {@code #fever} and a number
 * itself.
 */
final class NumberClasses {
  private static final int FIRST_YEAR = 1900;
  private static final int LONGEST_NUMBER = 6;

  private final List<String> words;
  private final int presentYear;

  private NumberClasses(List<String> words, int presentYear) {
    this.words = words;
    this.presentYear = presentYear;
  }

  static NumberClasses of(List<String> words, int presentYear) {
    return new NumberClasses(words, presentYear);
  }

  int[] matching(String digits) {
    return IntStream.range(0, words.size()).filter(i -> isFilledBy(words.get(i), digits)).toArray();
  }

  private boolean isFilledBy(String word, String digits) {
    return switch (word) {
      case "#" -> true;
      case "#year" ->
          digits.length() == 4 && value(digits) >= FIRST_YEAR && value(digits) < presentYear;
      case "#fever" -> isFever(value(digits));
      default -> word.equals(digits);
    };
  }

  /** From 38 °C or 100 °F on, as far as a body goes. */
  private static boolean isFever(int value) {
    return (value >= 38 && value <= 42) || (value >= 100 && value <= 108);
  }

  private static int value(String digits) {
    return digits.length() > LONGEST_NUMBER || !digits.chars().allMatch(c -> c >= '0' && c <= '9')
        ? -1
        : Integer.parseInt(digits);
  }
}
