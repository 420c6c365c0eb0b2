package frontdesk.reply;

/** What stands under an answer for the case that somebody is in danger after all. */
public enum SafetyLine {
  NONE,
  /** The emergency number. */
  EMERGENCY,
  /** The emergency number and the clinic's crisis line. */
  CRISIS
}
