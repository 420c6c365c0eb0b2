package frontdesk.channel.twilio;

import frontdesk.channel.Attempt;
import frontdesk.channel.PlatformJson;
import frontdesk.channel.ReplyWindow;
import frontdesk.delivery.Address;
import frontdesk.delivery.Messenger;
import frontdesk.delivery.Sending;
import frontdesk.reply.Reply;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Sends text messages and WhatsApp messages from the number that the patient wrote to. */
@Singleton
@Requires(property = Settings.ENABLED, value = "true")
final class Sender implements Messenger {
  static final String CHANNEL = "twilio";

  private final Client client;
  private final Composer composer;
  private final PlatformJson json;
  private final Settings settings;
  private final Clock clock;

  Sender(Client client, Composer composer, PlatformJson json, Settings settings, Clock clock) {
    this.client = client;
    this.composer = composer;
    this.json = json;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public String channel() {
    return CHANNEL;
  }

  @Override
  public List<String> compose(Address to, Reply reply, boolean isFirst) {
    return composer.compose(to, reply, isFirst);
  }

  @Override
  public Sending send(String account, String request, Instant lastHeard) {
    return Attempt.with(
        json.read(request, TextMessage.class),
        message ->
            isWhatsApp(message.to())
                ? ReplyWindow.send(lastHeard, clock.instant(), () -> send(message))
                : send(message));
  }

  private Sending send(TextMessage message) {
    return Attempt.of(
        Answer.class,
        () ->
            client.create(
                settings.accountSid(),
                settings.authorization(),
                message.form(settings.publicUrl())));
  }

  static boolean isWhatsApp(String number) {
    return number.startsWith("whatsapp:");
  }
}
