package frontdesk.screening;

import frontdesk.language.SparseVector;
import frontdesk.language.Vocabulary;
import frontdesk.screening.Windows.Window;
import java.util.Arrays;
import java.util.function.Function;

/**
 * The clues of one reading that a vocabulary knows, in plain arrays: every window of the reading
 * counts them anew.
 */
final class KnownClues {
  private final Vocabulary vocabulary;

  /** The different features, ascending. */
  private final int[] features;

  /** For every clue the place of its feature, and where it lies. */
  private final int[] places;

  private final int[] starts;
  private final int[] ends;

  private KnownClues(Vocabulary vocabulary, Found found) {
    this.vocabulary = vocabulary;
    this.places = new int[found.size];
    this.starts = Arrays.copyOf(found.starts, found.size);
    this.ends = Arrays.copyOf(found.ends, found.size);
    this.features = numberPlaces(found);
  }

  /** Gives every clue the place of its feature among the different ones, which it returns. */
  private int[] numberPlaces(Found found) {
    var byFeature = new long[found.size];
    for (var i = 0; i < found.size; i++) {
      byFeature[i] = ((long) found.numbers[i] << 32) | i;
    }
    Arrays.sort(byFeature);
    var different = new int[found.size];
    var last = -1;
    for (var each : byFeature) {
      var feature = (int) (each >>> 32);
      if (last < 0 || different[last] != feature) {
        different[++last] = feature;
      }
      places[(int) each] = last;
    }
    return Arrays.copyOf(different, last + 1);
  }

  /** Clues as they are found. */
  private static final class Found {
    private int size;
    private int[] numbers = new int[1024];
    private int[] starts = new int[1024];
    private int[] ends = new int[1024];

    void add(int number, int start, int end) {
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * size);
        starts = Arrays.copyOf(starts, 2 * size);
        ends = Arrays.copyOf(ends, 2 * size);
      }
      numbers[size] = number;
      starts[size] = start;
      ends[size++] = end;
    }
  }

  /**
   * @param ofWord the known clues of a single word
   */
  static KnownClues of(Reading reading, Vocabulary vocabulary, Function<String, int[]> ofWord) {
    var found = new Found();
    for (var token = 0; token < reading.tokens().size(); token++) {
      for (var number : ofWord.apply(reading.tokens().get(token).word())) {
        found.add(number, token, token + 1);
      }
    }
    for (var clue : Clues.besideWords(reading)) {
      var number = vocabulary.numberOf(clue.name());
      if (number >= 0) {
        found.add(number, clue.start(), clue.end());
      }
    }
    return new KnownClues(vocabulary, found);
  }

  SparseVector vector(Window window) {
    return vocabulary.vector(features, counts(window));
  }

  /** Only what is a word of its own or what a rule saw. */
  SparseVector wholeWords(Window window) {
    var counts = counts(window);
    for (var i = 0; i < counts.length; i++) {
      if (counts[i] > 0 && !Clues.isWhole(vocabulary.name(features[i]))) {
        counts[i] = 0;
      }
    }
    return vocabulary.vector(features, counts);
  }

  private int[] counts(Window window) {
    var counts = new int[features.length];
    for (var i = 0; i < places.length; i++) {
      if (window.start() <= starts[i] && ends[i] <= window.end()) {
        counts[places[i]]++;
      }
    }
    return counts;
  }
}
