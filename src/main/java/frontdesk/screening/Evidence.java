package frontdesk.screening;

import frontdesk.catalogue.Level;
import java.util.Locale;

/**
 * A rule that fired.
 *
 * @param rule the id of a rule or a combination, or the detector with the chance it gives
 * @param category the red flag's id
 * @param rank the category's place among those of its level; the lower one names the reply
 * @param raisesAlone whether it makes the message urgent when it is present; a hint does not
 * @param words what fired it, cut from the message: patient text, for the patient's or tester's
 *     eyes only
 */
public record Evidence(
    String rule,
    String category,
    int rank,
    Level level,
    Locale language,
    Standing standing,
    boolean raisesAlone,
    String words) {

  /** Whether it makes the message urgent. */
  public boolean isUrgent() {
    return raisesAlone && standing.isUrgent();
  }

  /** Never the words: they are the patient's. */
  @Override
  public String toString() {
    return rule + " " + standing;
  }
}
