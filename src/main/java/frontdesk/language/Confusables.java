package frontdesk.language;

import com.ibm.icu.text.SpoofChecker;
import java.lang.Character.UnicodeScript;
import java.util.Optional;

/** Letters of other scripts that look like Latin ones (Unicode's confusables, through ICU). */
final class Confusables {
  /** Loads ICU's table when a message first needs it. */
  private static final class Table {
    static final SpoofChecker CHECKER = new SpoofChecker.Builder().build();
  }

  private Confusables() {}

  /**
   * The word in the Latin letters that it looks like. A word with a letter that looks like none is
   * written in its own script and stays as it is.
   */
  static String latin(String word) {
    if (word.codePoints().noneMatch(Confusables::isOfAnotherScript)) {
      return word;
    }
    var latin = new StringBuilder(word.length());
    for (var codePoint : word.codePoints().toArray()) {
      var letters = latin(codePoint);
      if (letters.isEmpty()) {
        return word;
      }
      latin.append(letters.get());
    }
    return latin.toString();
  }

  private static Optional<String> latin(int codePoint) {
    var sign = Character.toString(codePoint);
    if (!isOfAnotherScript(codePoint)) {
      return Optional.of(sign);
    }
    return Optional.of(Folding.fold(Table.CHECKER.getSkeleton(sign)))
        .filter(letters -> letters.chars().allMatch(Confusables::isAscii));
  }

  private static boolean isOfAnotherScript(int codePoint) {
    return codePoint > 0x24F
        && Character.isLetter(codePoint)
        && (UnicodeScript.of(codePoint) != UnicodeScript.LATIN || codePoint < 0x1E00);
  }

  private static boolean isAscii(int character) {
    return character < 0x80;
  }
}
