package frontdesk.channel.messenger;

import frontdesk.channel.Pieces;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** What Messenger and Instagram differ in. */
enum Platform {
  MESSENGER("messenger", "page") {
    @Override
    List<String> pieces(String text, Locale language) {
      return Pieces.of(text, LONGEST_TEXT, language);
    }
  },
  /** Counts bytes of UTF-8, of which a character can take three. */
  INSTAGRAM("instagram", "instagram") {
    @Override
    List<String> pieces(String text, Locale language) {
      return IntStream.of(1_000, 900, 800, 650, 500, 400)
          .mapToObj(longest -> Pieces.of(text, longest, language))
          .filter(pieces -> pieces.stream().allMatch(Platform::fitsInstagram))
          .findFirst()
          .orElseGet(() -> Pieces.of(text, MOST_BYTES / 3, language));
    }
  };

  static final int LONGEST_TEXT = 2_000;
  static final int MOST_BYTES = 1_000;

  private final String channel;
  private final String object;

  Platform(String channel, String object) {
    this.channel = channel;
    this.object = object;
  }

  /** Whose webhook it is; empty for what patients do not write in. */
  static Optional<Platform> of(String object) {
    return Arrays.stream(values()).filter(each -> each.object.equals(object)).findFirst();
  }

  String channel() {
    return channel;
  }

  /** The text in as many messages as its length asks for. */
  abstract List<String> pieces(String text, Locale language);

  private static boolean fitsInstagram(String piece) {
    return piece.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
  }
}
