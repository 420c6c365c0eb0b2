package frontdesk.language;

import java.util.Locale;

/** Pictures as words: every emoji by its Unicode name, as {@code drop of blood}. */
final class Emoji {
  private Emoji() {}

  static String spelledOut(String text) {
    if (text.codePoints().noneMatch(Emoji::isPicture)) {
      return text;
    }
    var words = new StringBuilder(text.length() * 2);
    text.codePoints()
        .forEach(
            codePoint -> {
              if (isPicture(codePoint)) {
                words.append(' ').append(name(codePoint)).append(' ');
              } else {
                words.appendCodePoint(codePoint);
              }
            });
    return words.toString();
  }

  private static boolean isPicture(int codePoint) {
    return codePoint > 0xFF && Character.getType(codePoint) == Character.OTHER_SYMBOL;
  }

  private static String name(int codePoint) {
    var name = Character.getName(codePoint);
    return name == null ? "" : name.toLowerCase(Locale.ROOT).replace('-', ' ');
  }
}
