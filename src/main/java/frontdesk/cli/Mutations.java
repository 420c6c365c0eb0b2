package frontdesk.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The ways in which the same message is typed otherwise, or stands among other text. The same seed
 * makes the same texts.
 */
final class Mutations {
  private static final Locale TURKISH = Locale.of("tr");

  private static final String FRIENDLY =
      "Thank you all for the kind words and the tea at the reception. The weather is lovely today. ";

  private static final int FRIENDLY_TIMES = 118;

  /** Latin letters and letters of other scripts that look like them. */
  private static final String LATIN = "aceopxyABEHKMOPTX";

  private static final String LOOK_ALIKE = "асеорхуАВЕНКМОРТХ";

  private static final String LEET_FROM = "oiea";
  private static final String LEET_TO = "0134";
  private static final String LETTERS = "abcdefghiklmnoprstuvyz";

  private Mutations() {}

  /** By their names, the formats first, then the edits. */
  static Map<String, BiFunction<String, Random, String>> all() {
    var all = new LinkedHashMap<String, BiFunction<String, Random, String>>();
    all.put("capitals", (text, _) -> text.toUpperCase(Locale.ROOT));
    all.put("capitals of Turkish", (text, _) -> text.toUpperCase(TURKISH));
    all.put("no punctuation", (text, _) -> text.replaceAll("[.,;:!?]+", " "));
    all.put("no diacritics", (text, _) -> plain(text));
    all.put(
        "zero-width characters", (text, _) -> text.replaceAll("(?<=\\p{L})(?=\\p{L})", "\u200B"));
    all.put("look-alike letters", (text, _) -> swapped(text, LATIN, LOOK_ALIKE));
    all.put("leet digits", (text, _) -> swapped(text, LEET_FROM, LEET_TO));
    all.put("emoji around", (text, _) -> "😰 " + text + " 🙏");
    all.put("letters apart", (text, _) -> text.replaceAll("(?<=\\p{L})(?=\\p{L})", " "));
    all.put("no spaces", (text, _) -> text.replace(" ", ""));
    all.put("friendly text after", (text, _) -> text + ". " + FRIENDLY.repeat(FRIENDLY_TIMES));
    all.put("friendly text before", (text, _) -> FRIENDLY.repeat(FRIENDLY_TIMES) + text);
    all.put(
        "friendly text around",
        (text, _) ->
            FRIENDLY.repeat(FRIENDLY_TIMES / 2)
                + text
                + ". "
                + FRIENDLY.repeat(FRIENDLY_TIMES / 2));
    all.put("a relative's voice", (text, _) -> "My mother asked me to write this for her: " + text);
    all.put("played down", (text, _) -> text + ". It's probably nothing");
    all.put("an old illness beside", (text, _) -> "I had a stroke in 2009. " + text);
    all.put("one edit", (text, random) -> edited(text, 1, random));
    all.put("two edits", (text, random) -> edited(text, 2, random));
    return all;
  }

  private static String plain(String text) {
    return swapped(text, "çğıöşüÇĞİÖŞÜ", "cgiosuCGIOSU");
  }

  private static String swapped(String text, String from, String to) {
    return text.chars()
        .mapToObj(c -> from.indexOf(c) < 0 ? (char) c : to.charAt(from.indexOf(c)))
        .map(String::valueOf)
        .collect(Collectors.joining());
  }

  /** Slips of the thumb, each in a word of four letters or more. */
  private static String edited(String text, int times, Random random) {
    var words = List.of(text.split(" "));
    var edited = new ArrayList<>(words);
    var long4 =
        IntStream.range(0, words.size()).filter(i -> words.get(i).length() >= 4).boxed().toList();
    for (var i = 0; i < times && !long4.isEmpty(); i++) {
      var at = long4.get(random.nextInt(long4.size()));
      edited.set(at, slip(edited.get(at), random));
    }
    return String.join(" ", edited);
  }

  private static String slip(String word, Random random) {
    var at = random.nextInt(word.length() - 1);
    var letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
    return switch (random.nextInt(4)) {
      case 0 -> word.substring(0, at) + word.substring(at + 1);
      case 1 -> word.substring(0, at) + letter + word.substring(at);
      case 2 -> word.substring(0, at) + letter + word.substring(at + 1);
      default ->
          word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    };
  }
}
