package frontdesk.language;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * Brings a text into the one form that everything later reads: compatibility characters resolved
 * (NFKC), invisible and control characters gone, quotes straight, white space single. Normalising
 * twice equals normalising once.
 */
public final class Normaliser {
  private Normaliser() {}

  public static String normalise(String text) {
    var visible = new StringBuilder(text.length());
    text.codePoints()
        .filter(codePoint -> !isInvisible(codePoint))
        .forEach(codePoint -> appendPlain(visible, codePoint));
    var compatible = isPlain(visible) ? visible : Normalizer.normalize(visible, Form.NFKC);
    var clean = new StringBuilder(compatible.length());
    compatible.codePoints().forEach(codePoint -> append(clean, codePoint));
    return clean.toString().strip();
  }

  private static boolean isPlain(CharSequence text) {
    return text.chars().allMatch(c -> c < 0x80);
  }

  /**
   * Quotes and dashes in one form, before compatibility turns an accent that stands for one into a
   * space.
   */
  private static void appendPlain(StringBuilder plain, int codePoint) {
    switch (codePoint) {
      case '\u2018', '\u2019', '\u201B', '\u02BC', '\u00B4', '\u1FFD', '`', '\u2032' ->
          plain.append('\'');
      case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> plain.append('"');
      case '\u2013', '\u2014', '\u2212' -> plain.append('-');
      default -> plain.appendCodePoint(codePoint);
    }
  }

  private static void append(StringBuilder clean, int codePoint) {
    if (codePoint == '\n' || codePoint == '\r') {
      space(clean, '\n');
    } else if (Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || isControl(codePoint)) {
      space(clean, ' ');
    } else {
      appendPlain(clean, codePoint);
    }
  }

  /**
   * Keeps one separator where several stand; a line end outlives spaces, since it ends a sentence.
   */
  private static void space(StringBuilder clean, char separator) {
    var last = clean.length() - 1;
    if (last < 0) {
      return;
    }
    if (clean.charAt(last) == ' ' || clean.charAt(last) == '\n') {
      if (separator == '\n') {
        clean.setCharAt(last, '\n');
      }
    } else {
      clean.append(separator);
    }
  }

  private static boolean isControl(int codePoint) {
    return Character.getType(codePoint) == Character.CONTROL || codePoint == 0xFFFD;
  }

  /**
   * What nobody sees and some use to hide a word: format characters, half surrogates, variation
   * selectors, fillers.
   */
  private static boolean isInvisible(int codePoint) {
    var type = Character.getType(codePoint);
    return type == Character.FORMAT
        || type == Character.SURROGATE
        || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
        || (codePoint >= 0xE0100 && codePoint <= 0xE01EF)
        || codePoint == 0x115F
        || codePoint == 0x1160
        || codePoint == 0x3164
        || codePoint == 0xFFA0;
  }
}
