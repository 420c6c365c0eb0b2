package frontdesk.store;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How platforms may write the id that staff typed: WhatsApp names a phone number by its digits,
 * Twilio with a plus sign and, for WhatsApp, a prefix.
 */
final class PatientSpellings {
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ().\\-]+");
  private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");

  private PatientSpellings() {}

  /** As it was typed first. */
  static List<String> of(String typed) {
    var asTyped = typed.strip();
    if (!PHONE.matcher(asTyped).matches()) {
      return List.of(asTyped);
    }
    var digits = NO_DIGIT.matcher(asTyped).replaceAll("");
    return Stream.of(asTyped, digits, "+" + digits, "whatsapp:+" + digits).distinct().toList();
  }
}
