package frontdesk.delivery;

/**
 * Where a patient is reached.
 *
 * @param channel the messaging app, as {@code whatsapp}
 * @param account the clinic's own account there
 * @param patient the patient's id there
 */
public record Address(String channel, String account, String patient) {
  /** Never the patient: it may be a phone number. */
  @Override
  public String toString() {
    return "Address[" + channel + "]";
  }
}
