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
  static final char SIGN = '#';

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
    var tokens = reading.tokens();
    for (var i = 0; i < tokens.size(); i++) {
      for (var name : ofWord(tokens.get(i).word())) {
        clues.add(name, i, i + 1);
      }
    }
    clues.addBesideWords(reading);
    return clues.clues;
  }

  /** What a word is a clue of wherever it stands: itself, and its parts. */
  static List<String> ofWord(String word) {
    var names = new ArrayList<String>();
    names.add(WORD + word);
    addGrams(names, '_' + word + '_', word.length() + 2);
    return names;
  }

  /** What is a clue in its place only: pairs, parts over two words, and what the rules saw. */
  static List<Clue> besideWords(Reading reading) {
    var clues = new Clues();
    clues.addBesideWords(reading);
    return clues.clues;
  }

  private void addBesideWords(Reading reading) {
    addNeighbours(reading.tokens());
    reading.judged().stream().filter(each -> each.match().rule().isSign()).forEach(this::addRule);
    addSigns(reading);
    for (var cue : Cue.values()) {
      if (cue != Cue.FILLER) {
        reading.findings().cues(cue).forEach(hit -> add(SIGN + cue.key(), hit.start(), hit.end()));
      }
    }
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

  private void addNeighbours(List<Token> tokens) {
    for (var i = 0; i < tokens.size(); i++) {
      var word = tokens.get(i).word();
      if (i == 0 || tokens.get(i - 1).sentence() != tokens.get(i).sentence()) {
        add(PAIR + "^ " + word, i, i + 1);
      } else {
        var before = tokens.get(i - 1).word();
        add(PAIR + before + ' ' + word, i, i + 1);
        addSeam(before.substring(Math.max(0, before.length() - SEAM)), word, i);
      }
    }
  }

  /** The parts that begin in the end of one word and reach into the next. */
  private void addSeam(String end, String word, int token) {
    var names = new ArrayList<String>();
    addGrams(names, end + '_' + word + '_', end.length());
    names.forEach(name -> add(name, token, token + 1));
  }

  /** The parts that start before a place. */
  private static void addGrams(List<String> names, String padded, int before) {
    for (var length = SHORTEST_GRAM; length <= LONGEST_GRAM; length++) {
      for (var start = 0; start < before && start + length <= padded.length(); start++) {
        names.add(padded.substring(start, start + length));
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
    var findings = reading.findings();
    findings.forEachSignHit(
        (rule, group, hit) ->
            signs.add(new Clue(findings.signName(rule, group), hit.start(), hit.end())));
    clues.addAll(signs);
  }

  private void add(String name, int start, int end) {
    clues.add(new Clue(name, start, end));
  }
}
