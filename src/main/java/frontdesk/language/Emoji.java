package frontdesk.language;

import static java.util.Map.entry;

import java.util.Map;

/**
 * Pictures as words. Only pictures that stand for a thing or a bodily sign are read; faces, hands
 * and hearts show a feeling, and a frightened patient's calm question stays a calm question: by
 * their Unicode names 😅 would be a cold sweat and 🙁 a seizure's open mouth.
 */
final class Emoji {
  private static final Map<Integer, String> WORDS =
      Map.ofEntries(
          word("🆘", "sos"),
          word("🚑", "ambulance"),
          word("🚨", "emergency"),
          word("🩸", "blood"),
          word("☠", "skull"),
          word("🔪", "knife"),
          word("🔫", "gun"),
          word("💊", "pill"),
          word("💉", "injection"),
          word("🤮", "vomiting"),
          word("🤢", "nausea"),
          word("🤒", "fever"),
          word("🦵", "leg"),
          word("🦶", "foot"),
          word("🦴", "bone"),
          word("🧠", "brain"),
          word("🫀", "heart"),
          word("🫁", "lungs"),
          word("🦷", "tooth"),
          word("⚰", "coffin"),
          word("🪦", "grave"));

  private Emoji() {}

  private static Map.Entry<Integer, String> word(String picture, String word) {
    return entry(picture.codePointAt(0), word);
  }

  static String spelledOut(String text) {
    if (text.codePoints().noneMatch(Emoji::isPicture)) {
      return text;
    }
    var words = new StringBuilder(text.length() * 2);
    text.codePoints()
        .forEach(
            codePoint -> {
              if (isPicture(codePoint)) {
                words.append(' ').append(WORDS.getOrDefault(codePoint, "")).append(' ');
              } else {
                words.appendCodePoint(codePoint);
              }
            });
    return words.toString();
  }

  private static boolean isPicture(int codePoint) {
    return codePoint > 0xFF && Character.getType(codePoint) == Character.OTHER_SYMBOL;
  }
}
