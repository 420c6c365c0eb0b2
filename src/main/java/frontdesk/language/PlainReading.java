package frontdesk.language;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads a normalised text as a person would who sees through the way it was typed: pictures by
 * their names, look-alike letters of other scripts, digits for letters, letters stretched, spaced
 * or starred, words without spaces and words with one too many.
 */
public final class PlainReading {
  private static final Pattern SPACES = Pattern.compile("(?<= )|(?= )|(?<=\n)|(?=\n)");
  private static final Pattern STAR_WITHIN = Pattern.compile("(?<=\\p{L})\\*+(?=\\p{L})");

  /** Shorter strings of letters are slips of one word rather than several words. */
  private static final int LETTERS_OF_SEVERAL_WORDS = 6;

  private static final int LONGER_THAN_A_WORD = 18;

  private final Lexicon lexicon;

  public PlainReading(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The plain text; the same text when there is nothing to see through. */
  public String of(String normalised) {
    var words = Letters.pulledTogether(Emoji.spelledOut(normalised));
    var plain =
        SPACES.splitAsStream(words).map(this::plainWord).collect(Collectors.joining()).strip();
    var spaced = spaced(plain);
    return spaced.equals(normalised) ? normalised : Normaliser.normalise(spaced);
  }

  private String plainWord(String word) {
    var latin = Confusables.latin(STAR_WITHIN.matcher(word).replaceAll(""));
    return Letters.unstretched(LeetDigits.letters(latin, lexicon::knows), lexicon::knows);
  }

  /** The text with spaces where words were typed together, and without those within a word. */
  private String spaced(String text) {
    var tokens = Tokeniser.tokenise(text);
    var spaced = new StringBuilder(text.length());
    var from = 0;
    for (var i = 0; i < tokens.size(); i++) {
      var token = tokens.get(i);
      spaced.append(text, from, token.start());
      if (i + 1 < tokens.size() && isTornWord(text, token, tokens.get(i + 1))) {
        spaced.append(token.word()).append(tokens.get(++i).word());
      } else {
        spaced.append(separated(text.substring(token.start(), token.end()), token.word()));
      }
      from = tokens.get(i).end();
    }
    return spaced.append(text, from, text.length()).toString();
  }

  private boolean isTornWord(String text, Token first, Token second) {
    return text.substring(first.end(), second.start()).equals(" ")
        && !(lexicon.knows(first.word()) && lexicon.knows(second.word()))
        && !isLetterOfItsOwn(first.word())
        && !isLetterOfItsOwn(second.word())
        && lexicon.knows(first.word() + second.word());
  }

  /** "a" and "I", and the Turkish "o" and "e", stand alone rightly. */
  private static boolean isLetterOfItsOwn(String word) {
    return word.length() == 1 && "aeio".contains(word);
  }

  private String separated(String typed, String word) {
    if (word.length() < LETTERS_OF_SEVERAL_WORDS || lexicon.knows(word)) {
      return typed;
    }
    return lexicon
        .split(word)
        .filter(this::isPlausible)
        .map(words -> String.join(" ", words))
        .orElse(typed);
  }

  /**
   * Words of two letters fit into almost any string, and Turkish endings look like words: only what
   * is longer than a word with its endings may hold short ones and strangers.
   */
  private boolean isPlausible(List<String> words) {
    var letters = words.stream().mapToInt(String::length).sum();
    return words.size() > 1
        && (letters >= LONGER_THAN_A_WORD
            || (letters >= 4 * words.size() - 1
                && words.getLast().length() >= 4
                && words.stream().allMatch(lexicon::knows)));
  }
}
