package frontdesk.channel;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a text that is too long for one message. */
public final class Pieces {
  private Pieces() {}

  /**
   * Pieces of at most {@code longest} UTF-16 units, cut between sentences where one fits, else
   * between words, else between what a reader takes for single characters.
   */
  public static List<String> of(String text, int longest, Locale locale) {
    var pieces = new ArrayList<String>();
    var rest = text.strip();
    while (rest.length() > longest) {
      var end = end(rest, longest, locale);
      pieces.add(rest.substring(0, end).strip());
      rest = rest.substring(end).strip();
    }
    if (!rest.isEmpty()) {
      pieces.add(rest);
    }
    return List.copyOf(pieces);
  }

  /**
   * The first {@code longest} UTF-16 units at most, with an ellipsis where something is missing.
   */
  public static String shortened(String text, int longest, Locale locale) {
    return text.length() <= longest
        ? text
        : text.substring(
                    0, before(BreakIterator.getCharacterInstance(in(locale)), text, longest - 1))
                .stripTrailing()
            + "…";
  }

  private static int end(String text, int longest, Locale locale) {
    for (var unit :
        List.of(
            BreakIterator.getSentenceInstance(in(locale)),
            BreakIterator.getWordInstance(in(locale)),
            BreakIterator.getCharacterInstance(in(locale)))) {
      var end = before(unit, text, longest);
      if (end > 0) {
        return end;
      }
    }
    return longest;
  }

  private static int before(BreakIterator unit, String text, int longest) {
    unit.setText(text);
    return unit.isBoundary(longest) ? longest : Math.max(0, unit.preceding(longest));
  }

  private static ULocale in(Locale locale) {
    return ULocale.forLocale(locale);
  }
}
