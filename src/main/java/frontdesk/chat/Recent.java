package frontdesk.chat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was said in a conversation in the last minutes, kept in memory alone: a sign may come in
 * pieces, and who was just told to call for help should not lose sight of the number.
 *
 * @param said the messages that wait to be read together with the next one, the oldest first
 * @param guidedAt when guidance was last given
 * @param heardAt when the last message came
 */
public record Recent(List<Said> said, Optional<Instant> guidedAt, Optional<Instant> heardAt) {
  static final Recent NOTHING = new Recent(List.of(), Optional.empty(), Optional.empty());

  /** After so long nobody means what was spoken of before. */
  private static final Duration SAME_CONTEXT = Duration.ofMinutes(60);

  private static final Duration READ_TOGETHER = Duration.ofMinutes(5);
  private static final Duration IN_VIEW = Duration.ofMinutes(30);
  private static final int MOST_MESSAGES = 4;

  /** In characters; a longer message is no piece of another. */
  private static final int LONGEST_PIECE = 300;

  /** A message and when it came. */
  public record Said(String text, Instant at) {
    /** Never the text: it is private. */
    @Override
    public String toString() {
      return "Said[" + at + "]";
    }
  }

  public Recent {
    said = List.copyOf(said);
  }

  /** The messages that are read together with one that comes now. */
  List<String> textsBefore(Instant now) {
    return said.stream()
        .filter(each -> !each.at().isBefore(now.minus(READ_TOGETHER)))
        .map(Said::text)
        .toList();
  }

  /** Whether guidance was given so recently that replies keep the emergency line in view. */
  boolean isGuidedAt(Instant now) {
    return guidedAt.filter(at -> !at.isBefore(now.minus(IN_VIEW))).isPresent();
  }

  /** Whether the last message is so long ago that its context no longer holds. */
  boolean isOverAt(Instant now) {
    return heardAt.filter(at -> at.isBefore(now.minus(SAME_CONTEXT))).isPresent();
  }

  /** After guidance nothing waits any more: what was said has had its reply. */
  Recent guided(Instant now) {
    return new Recent(List.of(), Optional.of(now), Optional.of(now));
  }

  Recent with(String text, Instant now) {
    if (text.length() > LONGEST_PIECE) {
      return new Recent(List.of(), guidedAt, Optional.of(now));
    }
    var more = Stream.concat(said.stream(), Stream.of(new Said(text, now))).toList();
    return new Recent(
        more.subList(Math.max(0, more.size() - MOST_MESSAGES), more.size()),
        guidedAt,
        Optional.of(now));
  }
}
