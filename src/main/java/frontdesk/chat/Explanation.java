package frontdesk.chat;

import frontdesk.intent.Classification;
import frontdesk.screening.Evidence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How a reply came about, for staff and testers.
 *
 * @param evidence the red-flag rules that fired, with their standing
 * @param classification empty when nothing was classified
 */
public record Explanation(
    List<Evidence> evidence, Locale language, Optional<Classification> classification) {
  public Explanation {
    evidence = List.copyOf(evidence);
  }

  /** The first rule that made the message urgent. */
  public Optional<String> decisive() {
    return evidence.stream().filter(Evidence::isUrgent).map(Evidence::rule).findFirst();
  }
}
