package frontdesk.channel;

import frontdesk.catalogue.EntryId;
import frontdesk.message.PatientMessage;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** What platforms deliver, made fit to be screened and kept. */
public final class Incoming {
  private static final int UNREADABLE = 0xFFFD;

  private Incoming() {}

  /**
   * @param language what the app says the patient reads, as {@code tr} or {@code pt-br}
   */
  public static PatientMessage typed(String text, Optional<String> language) {
    return new PatientMessage(fit(text), language.flatMap(Incoming::locale), Optional.empty());
  }

  /** A button; an id that cannot be one of ours is left out, and the title is read as typed. */
  public static PatientMessage pressed(String title, String id, Optional<String> language) {
    return new PatientMessage(
        fit(title),
        language.flatMap(Incoming::locale),
        Optional.of(id).filter(EntryId::isWellFormed));
  }

  /** Half characters and zeros, which no database takes, become what stands for unreadable. */
  private static String fit(String text) {
    return text.codePoints()
        .map(it -> it == 0 || isHalf(it) ? UNREADABLE : it)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isHalf(int codePoint) {
    return Character.getType(codePoint) == Character.SURROGATE;
  }

  private static Optional<Locale> locale(String tag) {
    return Optional.of(Locale.forLanguageTag(tag).getLanguage())
        .filter(language -> !language.isEmpty())
        .map(Locale::of);
  }

  /** When the platform says it was; now, where it says nothing or names a time to come. */
  public static Instant at(Optional<Long> millisecondsSinceEpoch) {
    var now = Instant.now();
    return millisecondsSinceEpoch
        .filter(it -> it > 0)
        .map(Instant::ofEpochMilli)
        .filter(it -> it.isBefore(now))
        .orElse(now);
  }
}
