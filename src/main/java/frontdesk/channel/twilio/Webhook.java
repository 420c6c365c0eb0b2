package frontdesk.channel.twilio;

import frontdesk.channel.Incoming;
import frontdesk.delivery.Address;
import frontdesk.delivery.Delivered;
import frontdesk.delivery.Delivered.Stage;
import frontdesk.message.PatientMessage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the fields of a call tell. Twilio calls once a message and once a status. */
final class Webhook {
  private Webhook() {}

  /** Empty for what is neither. */
  static List<Delivered> delivered(Form form) {
    return form
        .value("MessageSid")
        .or(() -> form.value("SmsSid"))
        .flatMap(id -> isOurs(form) ? progress(form, id) : message(form, id))
        .stream()
        .toList();
  }

  /** Only what we sent has a status; what came in says that it was received. */
  private static boolean isOurs(Form form) {
    return form.value("MessageStatus").filter(it -> !it.equals("received")).isPresent();
  }

  private static Optional<Delivered> progress(Form form, String id) {
    return Optional.of(form)
        .flatMap(it -> it.value("From"))
        .flatMap(
            account ->
                stage(form.value("MessageStatus").orElse(""))
                    .map(stage -> new Delivered.Progress(Sender.CHANNEL, account, id, stage)));
  }

  /** What Twilio still holds is no stage. */
  private static Optional<Stage> stage(String status) {
    return switch (status) {
      case "sent" -> Optional.of(Stage.SENT);
      case "delivered" -> Optional.of(Stage.DELIVERED);
      case "read" -> Optional.of(Stage.READ);
      case "failed", "undelivered", "canceled" -> Optional.of(Stage.FAILED);
      default -> Optional.empty();
    };
  }

  private static Optional<Delivered> message(Form form, String id) {
    return form.value("From")
        .flatMap(
            patient ->
                form.value("To")
                    .map(account -> new Address(Sender.CHANNEL, account, patient))
                    .map(from -> message(form, id, from)));
  }

  private static Delivered message(Form form, String id, Address from) {
    var now = Incoming.at(Optional.empty());
    return consent(form)
        .<Delivered>map(given -> new Delivered.Consent(from, id, given))
        .or(() -> words(form).map(it -> new Delivered.Message(from, id, now, it)))
        .orElseGet(() -> new Delivered.Wordless(from, id, now));
  }

  /** A button is no word of consent, whatever its title. */
  private static Optional<Boolean> consent(Form form) {
    return form.value("ButtonPayload").isPresent()
        ? Optional.empty()
        : form.value("Body").flatMap(ConsentWords::given);
  }

  private static Optional<PatientMessage> words(Form form) {
    var text =
        Stream.of(form.value("ButtonText"), form.value("Body"))
            .flatMap(Optional::stream)
            .findFirst();
    return text.map(
        it ->
            form.value("ButtonPayload")
                .map(choice -> Incoming.pressed(it, choice, Optional.empty()))
                .orElseGet(() -> Incoming.typed(it, Optional.empty())));
  }
}
