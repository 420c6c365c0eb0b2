package frontdesk.channel.twilio;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words by which a phone asks for no more messages, and for messages again: those that carriers
 * and Twilio honour, and the Turkish ones, which they do not. Twilio takes YES for consent too, but
 * a patient who says yes answers a question.
 */
final class ConsentWords {
  static final Locale TURKISH = Locale.of("tr");

  private static final Map<String, Word> WORDS =
      Stream.of(
              words(
                  false, Locale.ENGLISH, "stop stopall unsubscribe cancel end quit revoke optout"),
              words(true, Locale.ENGLISH, "start unstop"),
              words(false, TURKISH, "iptal dur"),
              words(true, TURKISH, "basla"))
          .flatMap(Function.identity())
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private static final int LONGEST = 40;

  private ConsentWords() {}

  /**
   * @param given whether messages are wanted
   */
  record Word(boolean given, Locale language) {}

  private static Stream<Map.Entry<String, Word>> words(
      boolean given, Locale language, String words) {
    return Stream.of(words.split(" ", -1)).map(word -> Map.entry(word, new Word(given, language)));
  }

  /** Empty when the message says anything else, even beside such a word: then it is answered. */
  static Optional<Word> of(String text) {
    return Optional.of(text)
        .filter(it -> it.length() <= LONGEST)
        .map(ConsentWords::folded)
        .map(WORDS::get);
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
