package frontdesk.channel;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Signatures that are nearly right. The same ones on every run. */
public final class Mutations {
  private static final String LETTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=_-: ";

  private Mutations() {}

  /** A hundred thousand, each of them different from the right one. */
  public static Stream<String> of(String right) {
    var random = new Random(7);
    return IntStream.range(0, 100_000)
        .mapToObj(_ -> mutated(right, random))
        .filter(it -> !it.equals(right));
  }

  private static String mutated(String right, Random random) {
    var text = new StringBuilder(right);
    for (var edits = 1 + random.nextInt(3); edits > 0; edits--) {
      var at = random.nextInt(text.length());
      var letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
      switch (random.nextInt(4)) {
        case 0 -> text.setCharAt(at, letter);
        case 1 -> text.insert(at, letter);
        case 2 -> text.deleteCharAt(at).append(text.isEmpty() ? "x" : "");
        default -> text.setLength(Math.max(1, at));
      }
    }
    return text.toString();
  }
}
