package frontdesk.language;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * Folds case and diacritics away, so that {@code GÖĞSÜM}, {@code göğsüm} and {@code gogsum} are one
 * word. The dotted and dotless Turkish i become a plain i whatever the machine's locale.
 */
public final class Folding {
  private Folding() {}

  public static String fold(String text) {
    var folded = new StringBuilder(text.length());
    for (var i = 0; i < text.length(); i++) {
      fold(text.charAt(i), folded);
    }
    return folded.toString();
  }

  private static void fold(char c, StringBuilder folded) {
    if (c < 0x80) {
      folded.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
      return;
    }
    switch (c) {
      case 'ı', 'İ' -> folded.append('i');
      case 'ş', 'Ş' -> folded.append('s');
      case 'ğ', 'Ğ' -> folded.append('g');
      case 'ç', 'Ç' -> folded.append('c');
      case 'ö', 'Ö' -> folded.append('o');
      case 'ü', 'Ü' -> folded.append('u');
      case 'ß' -> folded.append("ss");
      default -> foldRare(c, folded);
    }
  }

  private static void foldRare(char c, StringBuilder folded) {
    if (Character.isSurrogate(c)) {
      folded.append(c);
      return;
    }
    var decomposed = Normalizer.normalize(String.valueOf(Character.toLowerCase(c)), Form.NFD);
    decomposed
        .chars()
        .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
        .forEach(part -> folded.append((char) part));
  }
}
