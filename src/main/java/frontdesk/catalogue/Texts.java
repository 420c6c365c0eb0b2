package frontdesk.catalogue;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** The fixed texts of one language. {@code {name}} in a text is a place to be filled. */
public final class Texts {
  private final Locale locale;
  private final Map<Phrase, String> phrases;

  Texts(Locale locale, Map<Phrase, String> phrases) {
    this.locale = locale;
    this.phrases = new EnumMap<>(Phrase.class);
    this.phrases.putAll(phrases);
  }

  static Texts read(Locale locale, YamlMap map) {
    try (map) {
      var phrases = new EnumMap<Phrase, String>(Phrase.class);
      for (var phrase : Phrase.values()) {
        phrases.put(phrase, map.text(phrase.key()).strip());
      }
      return new Texts(locale, phrases);
    }
  }

  public Locale locale() {
    return locale;
  }

  public String get(Phrase phrase) {
    return phrases.getOrDefault(phrase, "");
  }

  /** The phrase with each {@code {name}} replaced by the value of that name. */
  public String get(Phrase phrase, Map<String, String> values) {
    return fill(get(phrase), values);
  }

  /**
   * The text with each {@code {name}} replaced by the value of that name; an unknown place stays as
   * it is.
   */
  public static String fill(String text, Map<String, String> values) {
    var filled = text;
    for (var value : values.entrySet()) {
      filled = filled.replace("{" + value.getKey() + "}", value.getValue());
    }
    return filled;
  }
}
