package frontdesk.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The folded words that messages are made of, with how often they occur. It tells a word from a
 * string of letters, and where the words lie in letters that were typed without spaces.
 */
public final class Lexicon {
  /** A word seen less often may itself be a slip. */
  private static final int LEAST_COUNT = 2;

  private static final int LONGEST_WORD = 24;

  /** Letters longer than this were not typed by a person; they are not split. */
  private static final int LONGEST_RUN = 400;

  /** Every word costs something, so that few long words win over many short ones. */
  private static final double COST_OF_A_WORD = 2;

  /** More than any word costs, so that letters of no word are left over only where they must be. */
  private static final double COST_OF_A_STRAY_LETTER = 16;

  private final Map<String, Double> costs;

  private Lexicon(Map<String, Double> costs) {
    this.costs = costs;
  }

  /** Counts the words of texts. */
  public static Lexicon of(Collection<String> texts) {
    var counts = new HashMap<String, Integer>();
    for (var text : texts) {
      for (var token : Tokeniser.tokenise(Normaliser.normalise(text))) {
        if (isWord(token.word())) {
          counts.merge(token.word(), 1, Integer::sum);
        }
      }
    }
    counts.values().removeIf(count -> count < LEAST_COUNT);
    var all = counts.values().stream().mapToLong(Integer::longValue).sum();
    var costs = HashMap.<String, Double>newHashMap(counts.size());
    counts.forEach(
        (word, count) -> costs.put(word, COST_OF_A_WORD + Math.log((double) all / count)));
    return new Lexicon(costs);
  }

  /**
   * The words among a vocabulary's features.
   *
   * @param word the word that a feature is, if it is one
   */
  public static Lexicon of(Vocabulary vocabulary, Function<String, Optional<String>> word) {
    var costs = new HashMap<String, Double>();
    for (var number = 0; number < vocabulary.size(); number++) {
      var rarity = (double) vocabulary.rarity(number);
      word.apply(vocabulary.name(number))
          .filter(Lexicon::isWord)
          .ifPresent(each -> costs.put(each, COST_OF_A_WORD + rarity));
    }
    return new Lexicon(costs);
  }

  /** A single letter is no word, but for the English I. */
  private static boolean isWord(String word) {
    return word.length() <= LONGEST_WORD
        && (word.length() > 1 || word.equals("i"))
        && Character.isLetter(word.codePointAt(0));
  }

  /** Whether the folded word is known. */
  public boolean knows(String word) {
    return costs.containsKey(word);
  }

  /**
   * The words that the letters are made of, the likeliest; letters of no known word stand together
   * as one. Empty when there is no known word among them.
   */
  public Optional<List<String>> split(String letters) {
    if (letters.length() > LONGEST_RUN) {
      return Optional.empty();
    }
    var best = new double[letters.length() + 1];
    var from = new int[letters.length() + 1];
    for (var end = 1; end <= letters.length(); end++) {
      best[end] = best[end - 1] + COST_OF_A_STRAY_LETTER;
      from[end] = end - 1;
      for (var start = Math.max(0, end - LONGEST_WORD); start < end; start++) {
        var cost = costs.get(letters.substring(start, end));
        if (cost != null && best[start] + cost < best[end]) {
          best[end] = best[start] + cost;
          from[end] = start;
        }
      }
    }
    var words = words(letters, from);
    return words.stream().anyMatch(this::knows) ? Optional.of(words) : Optional.empty();
  }

  private List<String> words(String letters, int[] from) {
    var words = new ArrayList<String>();
    for (var end = letters.length(); end > 0; end = from[end]) {
      var word = letters.substring(from[end], end);
      if (knows(word) || words.isEmpty() || knows(words.getFirst())) {
        words.addFirst(word);
      } else {
        words.set(0, word + words.getFirst());
      }
    }
    return List.copyOf(words);
  }
}
