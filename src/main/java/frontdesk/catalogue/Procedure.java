package frontdesk.catalogue;

import java.util.Locale;
import java.util.Map;

/**
 * A treatment of the clinic.
 *
 * @param names what patients are shown, by locale
 */
public record Procedure(String id, Map<Locale, String> names) {
  public Procedure {
    names = Map.copyOf(names);
  }

  /** The name in that locale, else in English, else the id. */
  public String name(Locale locale) {
    return names.getOrDefault(locale, names.getOrDefault(Locale.ENGLISH, id));
  }
}
