package frontdesk.catalogue;

import java.time.LocalDate;
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
}
