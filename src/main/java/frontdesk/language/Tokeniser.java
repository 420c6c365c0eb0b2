package frontdesk.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a normalised text into tokens, in one pass. Letters and the apostrophes among them make a
 * word ({@code can't} is {@code cant}), digits a number, and every emoji a token of its own.
 */
public final class Tokeniser {
  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int position;
  private int sentence;
  private int clause;

  private Tokeniser(String text) {
    this.text = text;
  }

  public static List<Token> tokenise(String normalised) {
    return new Tokeniser(normalised).run();
  }

  private List<Token> run() {
    while (position < text.length()) {
      var codePoint = text.codePointAt(position);
      if (Character.isLetter(codePoint)) {
        word();
      } else if (Character.isDigit(codePoint)) {
        number();
      } else {
        sign(codePoint);
      }
    }
    return List.copyOf(tokens);
  }

  private void word() {
    var start = position;
    while (position < text.length() && continuesWord(start)) {
      position += Character.charCount(text.codePointAt(position));
    }
    add(start, text.substring(start, position).replace("'", ""));
  }

  private boolean continuesWord(int start) {
    var codePoint = text.codePointAt(position);
    if (codePoint == '\'') {
      return position > start
          && position + 1 < text.length()
          && Character.isLetter(text.codePointAt(position + 1));
    }
    return Character.isLetter(codePoint)
        || Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }

  private void number() {
    var start = position;
    while (position < text.length() && Character.isDigit(text.codePointAt(position))) {
      position += Character.charCount(text.codePointAt(position));
    }
    add(start, text.substring(start, position));
  }

  private void sign(int codePoint) {
    var start = position;
    position += Character.charCount(codePoint);
    switch (codePoint) {
      case '.', '?', '!', '\n', '\u2026', '\u3002', '\u061F' -> endSentence(codePoint);
      case ',' -> endClauseUnlessDecimal();
      case ';', ':', '(', ')', '\u060C' -> endClause();
      default -> {
        if (Character.getType(codePoint) == Character.OTHER_SYMBOL) {
          add(start, text.substring(start, position));
        }
      }
    }
  }

  private void endSentence(int codePoint) {
    var isDecimalPoint = codePoint == '.' && isBetweenDigits();
    if (!isDecimalPoint && !tokens.isEmpty() && tokens.getLast().sentence() == sentence) {
      sentence++;
      clause++;
    }
  }

  private void endClauseUnlessDecimal() {
    if (!isBetweenDigits()) {
      endClause();
    }
  }

  /** A point or comma between digits, as in 38.5, ends nothing. */
  private boolean isBetweenDigits() {
    return position < text.length()
        && position >= 2
        && Character.isDigit(text.charAt(position))
        && Character.isDigit(text.charAt(position - 2));
  }

  private void endClause() {
    if (!tokens.isEmpty() && tokens.getLast().clause() == clause) {
      clause++;
    }
  }

  private void add(int start, String word) {
    tokens.add(new Token(Folding.fold(word), start, position, sentence, clause));
  }
}
