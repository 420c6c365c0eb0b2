package frontdesk.screening;

import frontdesk.language.Token;
import frontdesk.screening.Reading.Judged;
import frontdesk.screening.Windows.Window;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the detector counts of a reading: words, pairs of words, their 3- to 5-grams, and all that
 * the rules saw: whole rules with their standing, and the words that each red flag is told with.
 */
final class Clues {
  private static final int SHORTEST_GRAM = 3;
  private static final int LONGEST_GRAM = 5;
  private static final int SEAM = 2;

  private static final char WORD = '=';
  private static final char PAIR = '&';
  private static final char RULE = '!';
  private static final char SIGN = '#';

  /** A clue and the tokens it was taken from, from {@code start} until before {@code end}. */
  record Clue(String name, int start, int end) {
    boolean isIn(Window window) {
      return window.start() <= start && end <= window.end();
    }
  }

  private final List<Clue> clues = new ArrayList<>();

  private Clues() {}

  static List<Clue> of(Reading reading) {
    var clues = new Clues();
    clues.addWords(reading.tokens());
    reading.judged().forEach(clues::addRule);
    clues.addSigns(reading);
    for (var cue : Cue.values()) {
      if (cue != Cue.FILLER) {
        reading
            .findings()
            .cues(cue)
            .forEach(hit -> clues.add(SIGN + cue.key(), hit.start(), hit.end()));
      }
    }
    return clues.clues;
  }

  /** How often each clue lies in the window; what the rules saw counts once. */
  static Map<String, Integer> count(List<Clue> clues, Window window) {
    var counts = new HashMap<String, Integer>();
    for (var clue : clues) {
      if (clue.isIn(window)) {
        counts.merge(clue.name(), 1, Integer::sum);
      }
    }
    return counts;
  }

  /** The word that a clue is; empty for any other clue. */
  static Optional<String> word(String clue) {
    return clue.charAt(0) == WORD ? Optional.of(clue.substring(1)) : Optional.empty();
  }

  /** Whether the clue is a word or what a rule saw, rather than a pair or a part of words. */
  static boolean isWhole(String clue) {
    return clue.charAt(0) == WORD || clue.charAt(0) == RULE || clue.charAt(0) == SIGN;
  }

  /** How much a clue weighs beside its rarity; chosen by cross-validation of the examples. */
  static double weight(String clue) {
    return switch (clue.charAt(0)) {
      case WORD -> 2;
      case PAIR, SIGN -> 1.5;
      case RULE -> 3;
      default -> 1;
    };
  }

  private void addWords(List<Token> tokens) {
    var before = "";
    var seam = "";
    for (var i = 0; i < tokens.size(); i++) {
      var token = tokens.get(i);
      var isFirst = i == 0 || tokens.get(i - 1).sentence() != token.sentence();
      var word = token.word();
      add(WORD + word, i, i + 1);
      add(PAIR + (isFirst ? "^" : before) + ' ' + word, i, i + 1);
      addGrams((isFirst ? "" : seam) + '_' + word + '_', i);
      before = word;
      seam = word.substring(Math.max(0, word.length() - SEAM));
    }
  }

  private void addGrams(String padded, int token) {
    for (var length = SHORTEST_GRAM; length <= LONGEST_GRAM; length++) {
      for (var start = 0; start + length <= padded.length(); start++) {
        add(padded.substring(start, start + length), token, token + 1);
      }
    }
  }

  private void addRule(Judged judged) {
    var match = judged.match();
    var standing = judged.standing().name();
    add(RULE + match.rule().id() + ' ' + standing, match.start(), match.end());
    add(RULE + standing, match.start(), match.end());
    add(RULE + match.rule().flag().level().id() + ' ' + standing, match.start(), match.end());
  }

  /** Words that a red flag is told with, however many of its rules name them. */
  private void addSigns(Reading reading) {
    var signs = new LinkedHashSet<Clue>();
    reading
        .findings()
        .forEachSignHit(
            (rule, isFirstGroup, hit) ->
                signs.add(
                    new Clue(
                        SIGN
                            + rule.flag().id()
                            + ' '
                            + rule.language()
                            + (isFirstGroup ? " 1" : " 2"),
                        hit.start(),
                        hit.end())));
    clues.addAll(signs);
  }

  private void add(String name, int start, int end) {
    clues.add(new Clue(name, start, end));
  }
}
