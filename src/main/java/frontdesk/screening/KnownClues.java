package frontdesk.screening;

import frontdesk.language.SparseVector;
import frontdesk.language.Vocabulary;
import frontdesk.screening.Windows.Window;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The clues of one reading that a vocabulary knows, in the order of their starts: a window asks for
 * its own alone, so that the work grows with the message and not with its square.
 */
final class KnownClues {
  private final Vocabulary vocabulary;

  /** By token, the place of the first clue that starts there; one more for the end. */
  private final int[] firstAt;

  /** For every clue its feature, and where it ends. */
  private final int[] features;

  private final int[] ends;

  private KnownClues(Vocabulary vocabulary, Found found, int tokens) {
    this.vocabulary = vocabulary;
    this.firstAt = new int[tokens + 1];
    this.features = new int[found.size];
    this.ends = new int[found.size];
    for (var i = 0; i < found.size; i++) {
      firstAt[found.starts[i] + 1]++;
    }
    for (var token = 0; token < tokens; token++) {
      firstAt[token + 1] += firstAt[token];
    }
    var next = Arrays.copyOf(firstAt, firstAt.length);
    for (var i = 0; i < found.size; i++) {
      var place = next[found.starts[i]]++;
      features[place] = found.features[i];
      ends[place] = found.ends[i];
    }
  }

  /** Clues as they are found. */
  private static final class Found {
    private int size;
    private int[] features = new int[1024];
    private int[] starts = new int[1024];
    private int[] ends = new int[1024];

    void add(int feature, int start, int end) {
      if (size == features.length) {
        features = Arrays.copyOf(features, 2 * size);
        starts = Arrays.copyOf(starts, 2 * size);
        ends = Arrays.copyOf(ends, 2 * size);
      }
      features[size] = feature;
      starts[size] = start;
      ends[size++] = end;
    }
  }

  /**
   * @param ofWord the known clues of a single word
   */
  static KnownClues of(Reading reading, Vocabulary vocabulary, Function<String, int[]> ofWord) {
    var found = new Found();
    var tokens = reading.tokens();
    for (var token = 0; token < tokens.size(); token++) {
      for (var feature : ofWord.apply(tokens.get(token).word())) {
        found.add(feature, token, token + 1);
      }
    }
    for (var clue : Clues.besideWords(reading)) {
      var feature = vocabulary.numberOf(clue.name());
      if (feature >= 0) {
        found.add(feature, clue.start(), clue.end());
      }
    }
    return new KnownClues(vocabulary, found, tokens.size());
  }

  SparseVector vector(Window window) {
    return vocabulary.vector(in(window));
  }

  /** Of some of the features only. */
  SparseVector vector(Window window, BitSet wanted) {
    return vocabulary.vector(in(window).filter(wanted::get));
  }

  private IntStream in(Window window) {
    return IntStream.range(firstAt[window.start()], firstAt[window.end()])
        .filter(clue -> ends[clue] <= window.end())
        .map(clue -> features[clue]);
  }
}
