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
    var compatible = isPlain(text) ? text : Normalizer.normalize(text, Form.NFKC);
    var clean = new StringBuilder(compatible.length());
    compatible.codePoints().forEach(codePoint -> append(clean, codePoint));
    return clean.toString().strip();
  }

  private static boolean isPlain(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }

  private static void append(StringBuilder clean, int codePoint) {
    switch (codePoint) {
      case '\u2018', '\u2019', '\u201B', '\u02BC', '\u00B4', '`', '\u2032' -> clean.append('\'');
      case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> clean.append('"');
      case '\u2013', '\u2014', '\u2212' -> clean.append('-');
      case '\n', '\r' -> space(clean, '\n');
      default -> {
        if (Character.isWhitespace(codePoint)
            || Character.isSpaceChar(codePoint)
            || isControl(codePoint)) {
          space(clean, ' ');
        } else if (Character.getType(codePoint) != Character.FORMAT
            && !isVariationSelector(codePoint)) {
          clean.appendCodePoint(codePoint);
        }
      }
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

  private static boolean isVariationSelector(int codePoint) {
    return codePoint >= 0xFE00 && codePoint <= 0xFE0F;
  }
}
