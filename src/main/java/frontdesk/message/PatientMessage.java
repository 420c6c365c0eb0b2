package frontdesk.message;

import java.util.Locale;
import java.util.Optional;

/**
 * One message as it arrived, unread and untrusted.
 *
 * @param text exactly what the patient typed
 * @param pageLocale the language of the page or account it came from
 * @param choice the id of the suggestion that was pressed
 */
public record PatientMessage(String text, Optional<Locale> pageLocale, Optional<String> choice) {
  /** The longest text that is answered, in code points; a longer one is screened all the same. */
  public static final int LONGEST_TEXT = 4_000;

  public static PatientMessage of(String text) {
    return new PatientMessage(text, Optional.empty(), Optional.empty());
  }

  public boolean isTooLong() {
    return text.length() > LONGEST_TEXT && text.codePointCount(0, text.length()) > LONGEST_TEXT;
  }

  /** Never the text: it is private. */
  @Override
  public String toString() {
    return "PatientMessage[" + text.length() + " characters]";
  }
}
