package frontdesk.language;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The places in terms that numbers fill: {@code #}, {@code #year}, {@code #fever} and a number
 * itself.
 */
final class NumberClasses {
  private static final int FIRST_YEAR = 1900;
  private static final int LONGEST_NUMBER = 6;

  private final Map<Integer, String> places;
  private final int presentYear;

  private NumberClasses(Map<Integer, String> places, int presentYear) {
    this.places = places;
    this.presentYear = presentYear;
  }

  /** From all words of the terms; most of them are no place for a number. */
  static NumberClasses of(List<String> words, int presentYear) {
    var places = new TreeMap<Integer, String>();
    for (var i = 0; i < words.size(); i++) {
      var first = words.get(i).charAt(0);
      if (first == '#' || Character.isDigit(first)) {
        places.put(i, words.get(i));
      }
    }
    return new NumberClasses(places, presentYear);
  }

  int[] matching(String digits) {
    return places.entrySet().stream()
        .filter(place -> isFilledBy(place.getValue(), digits))
        .mapToInt(Map.Entry::getKey)
        .toArray();
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
