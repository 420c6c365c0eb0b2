package frontdesk.channel.twilio;

import frontdesk.channel.Incoming;
import frontdesk.channel.twilio.ConsentWords.Word;
import frontdesk.delivery.Address;
import frontdesk.delivery.Delivered;
import frontdesk.delivery.Delivered.Stage;
import frontdesk.message.PatientMessage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the fields of a call tell. Twilio calls once a message and once a status. */
final class Webhook {
  /** What Twilio's Advanced Opt-Out adds to a message that it has answered itself. */
  static final String OPT_OUT_TYPE = "OptOutType";

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
    return word(form)
        .<Delivered>map(word -> new Delivered.Consent(from, id, word.given()))
        .or(() -> words(form).map(it -> new Delivered.Message(from, id, now, it)))
        .orElseGet(() -> new Delivered.Wordless(from, id, now));
  }

  /**
   * The word of consent that a call carries: as Twilio took it where it says so, for a clinic can
   * teach it other words. A button is none, whatever its title.
   */
  static Optional<Word> word(Form form) {
    if (form.value("ButtonPayload").isPresent() || isOurs(form)) {
      return Optional.empty();
    }
    return switch (form.value(OPT_OUT_TYPE).orElse("")) {
      case "STOP" -> Optional.of(new Word(false, Locale.ENGLISH));
      case "START" -> Optional.of(new Word(true, Locale.ENGLISH));
      default -> form.value("Body").flatMap(ConsentWords::of);
    };
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
