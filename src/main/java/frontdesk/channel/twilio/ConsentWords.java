package frontdesk.channel.twilio;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The words by which a phone asks for no more messages, and for messages again: those that carriers
 * and Twilio honour, and the Turkish ones.
 */
final class ConsentWords {
  private static final Set<String> STOP =
      Set.of("stop", "stopall", "unsubscribe", "cancel", "end", "quit", "iptal", "dur");

  private static final Set<String> START = Set.of("start", "unstop", "basla");

  private static final int LONGEST = 40;

  private ConsentWords() {}

  /** Empty when the message says anything else, even beside such a word: then it is answered. */
  static Optional<Boolean> given(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    var word = folded(text);
    return STOP.contains(word)
        ? Optional.of(false)
        : Optional.of(true).filter(_ -> START.contains(word));
  }

  /** As carriers read it: without case, diacritics, and the marks and spaces around. */
  private static String folded(String text) {
    return Normalizer.normalize(
            text.toLowerCase(Locale.ROOT).replace('ı', 'i'), Normalizer.Form.NFD)
        .codePoints()
        .filter(it -> Character.getType(it) != Character.NON_SPACING_MARK)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString()
        .replaceAll("[\\s.!,\"'*]", " ")
        .strip();
  }
}
