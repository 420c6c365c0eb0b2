package frontdesk.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A treatment of the clinic.
 *
 * @param names what patients are shown, by locale
 * @param words what patients call it and the body parts it treats, by locale; a trailing {@code *}
 *     allows any ending
 */
public record Procedure(String id, Map<Locale, String> names, Map<Locale, List<String>> words) {
  public Procedure {
    names = Map.copyOf(names);
    words = Map.copyOf(words);
  }

  /** The name in that locale, else in English, else the id. */
  public String name(Locale locale) {
    return names.getOrDefault(locale, names.getOrDefault(Locale.ENGLISH, id));
  }
}
