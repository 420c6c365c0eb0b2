package frontdesk.catalogue;

import java.util.Locale;

/**
 * The fixed texts of a language, each a key of {@code faq/<locale>/texts.yml} in lower case with
 * hyphens.
 */
public enum Phrase {
  NOTICE,
  NOT_REVIEWED,
  SAFETY_LINE,
  EMERGENCY_LINE,
  WHICH_PROCEDURE,
  WHICH_PROCEDURE_UNSAID,
  DID_YOU_MEAN,
  TOPICS,
  NOT_COVERED,
  GAP,
  NOT_APPROVED,
  LANGUAGE_NOT_SERVED,
  NO_ANSWERS_IN_LANGUAGE,
  BLANK,
  WORDLESS,
  TOO_LONG,
  STOPPED,
  RESUMED,
  CONTACT_PHONE,
  CONTACT_OUT_OF_HOURS,
  CONTACT_ADDRESS,
  CONTACT_SITE,
  CONTACT_HOURS,
  CONTACT_NONE,
  CONTACT_NO_PHONE,
  ASK_CLINIC_PHONE,
  ASK_CLINIC,
  SAME_DAY_OPEN,
  SAME_DAY_CLOSED,
  SAME_DAY_NO_PHONE,
  WITHIN_24_HOURS,
  EMERGENCY_DEPARTMENT,
  CRISIS_LINE,
  POISON_LINE,
  VIOLENCE_LINE,
  CALL,
  CALL_CLINIC,
  GO_TO_EMERGENCY_DEPARTMENT,
  GENERAL_TOPIC;

  /** The key in the file. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
