package frontdesk.intent;

import frontdesk.language.Normaliser;
import frontdesk.language.Token;
import frontdesk.language.Tokeniser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Deals examples into folds for cross-validation, label by label in turn. Near-duplicates, which
 * share at least four fifths of their words, go into one fold, so that none is measured by its
 * twin.
 */
public final class Folds {
  private static final double NEAR_DUPLICATE = 0.8;

  private Folds() {}

  /** The fold of each example, from 0 to {@code folds - 1}. */
  public static int[] deal(List<Example> examples, int folds) {
    var words = examples.stream().map(example -> words(example.text())).toList();
    var dealt = new int[examples.size()];
    var next = new HashMap<String, Integer>();
    for (var i = 0; i < dealt.length; i++) {
      var twin = twin(words, i);
      var label = examples.get(i).label();
      dealt[i] = twin >= 0 ? dealt[twin] : next.merge(label, 1, Integer::sum) % folds;
    }
    return dealt;
  }

  private static int twin(List<Set<String>> words, int of) {
    return IntStream.range(0, of)
        .filter(i -> areNear(words.get(i), words.get(of)))
        .findFirst()
        .orElse(-1);
  }

  private static boolean areNear(Set<String> one, Set<String> other) {
    var smaller = Math.min(one.size(), other.size());
    if (smaller < NEAR_DUPLICATE * Math.max(one.size(), other.size())) {
      return false;
    }
    var shared = new HashSet<>(one);
    shared.retainAll(other);
    return shared.size() >= NEAR_DUPLICATE * (one.size() + other.size() - shared.size());
  }

  private static Set<String> words(String text) {
    return new ArrayList<>(Tokeniser.tokenise(Normaliser.normalise(text)))
        .stream().map(Token::word).collect(Collectors.toSet());
  }
}
