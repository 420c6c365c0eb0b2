package frontdesk.catalogue;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Whether a clinician has approved a text, and until when that approval holds. */
public sealed interface Review {

  /** Nobody has approved the text yet. */
  record NotReviewed() implements Review {}

  /** {@code reviewer} approved it; {@code reviewBy} is the last day on which the approval holds. */
  record Reviewed(String reviewer, Optional<LocalDate> reviewBy) implements Review {}

  /** Whether the text is approved on that day. */
  default boolean isApprovedOn(LocalDate day) {
    return switch (this) {
      case NotReviewed() -> false;
      case Reviewed(var _, var reviewBy) -> reviewBy.map(last -> !day.isAfter(last)).orElse(true);
    };
  }

  /** Whether the text was approved once and the approval has run out by that day. */
  default boolean hasLapsedOn(LocalDate day) {
    return switch (this) {
      case NotReviewed() -> false;
      case Reviewed(var _, var reviewBy) -> reviewBy.map(day::isAfter).orElse(false);
    };
  }

  /**
   * Reads the key {@code review} of a file's head; a file without one is not reviewed, which is
   * told as a fault.
   */
  static Review read(YamlMap head) {
    var review = head.map("review");
    if (review.isEmpty()) {
      head.fault("review", "key `review` is missing", "Add `review:` with `state: not-reviewed`");
      return new Review.NotReviewed();
    }
    try (var map = review.get()) {
      var reviewer = map.optionalText("reviewer");
      var reviewBy = map.optionalText("review-by").flatMap(day -> date(map, day));
      return switch (map.text("state")) {
        case "not-reviewed" -> new Review.NotReviewed();
        case "reviewed" ->
            new Review.Reviewed(reviewer.orElseGet(() -> map.text("reviewer")), reviewBy);
        default -> {
          map.fault("state", "unknown review state", "Write not-reviewed or reviewed");
          yield new Review.NotReviewed();
        }
      };
    }
  }

  private static Optional<LocalDate> date(YamlMap map, String day) {
    try {
      return Optional.of(LocalDate.parse(day));
    } catch (DateTimeParseException e) {
      map.fault("review-by", "not a date", "Write it as 2027-06-30");
      return Optional.empty();
    }
  }
}
