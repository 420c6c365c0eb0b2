package frontdesk.reply;

import frontdesk.catalogue.Clinic;
import frontdesk.catalogue.Phrase;
import frontdesk.catalogue.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The way to the clinic in words, from its settings alone; a clinic that told nothing is said to
 * have told nothing.
 */
final class ContactDetails {
  private final Clinic clinic;

  ContactDetails(Clinic clinic) {
    this.clinic = clinic;
  }

  /** Every contact detail that is configured, as a Markdown list. */
  String list(Texts texts) {
    var lines = new ArrayList<String>();
    clinic
        .phone()
        .ifPresent(phone -> lines.add(texts.get(Phrase.CONTACT_PHONE, Map.of("phone", phone))));
    clinic
        .outOfHoursPhone()
        .ifPresent(
            phone -> lines.add(texts.get(Phrase.CONTACT_OUT_OF_HOURS, Map.of("phone", phone))));
    clinic
        .hours()
        .ifPresent(
            hours ->
                lines.add(
                    texts.get(
                        Phrase.CONTACT_HOURS, Map.of("hours", hours.describe(texts.locale())))));
    clinic
        .address()
        .ifPresent(
            address -> lines.add(texts.get(Phrase.CONTACT_ADDRESS, Map.of("address", address))));
    clinic
        .site()
        .ifPresent(
            site -> lines.add(texts.get(Phrase.CONTACT_SITE, Map.of("site", site.toString()))));
    return lines.isEmpty() ? texts.get(Phrase.CONTACT_NONE) : listed(lines, texts);
  }

  private String listed(List<String> lines, Texts texts) {
    if (clinic.phone().isEmpty()) {
      lines.add(texts.get(Phrase.CONTACT_NO_PHONE));
    }
    return "- " + String.join("\n- ", lines);
  }

  /** The sentence that sends a patient to the clinic. */
  String ask(Texts texts) {
    return clinic
        .phone()
        .map(phone -> texts.get(Phrase.ASK_CLINIC_PHONE, Map.of("phone", phone)))
        .orElseGet(() -> texts.get(Phrase.ASK_CLINIC));
  }
}
