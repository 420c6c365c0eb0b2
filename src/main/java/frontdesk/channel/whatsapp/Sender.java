package frontdesk.channel.whatsapp;

import frontdesk.channel.Attempt;
import frontdesk.channel.MetaAnswer;
import frontdesk.channel.ReplyWindow;
import frontdesk.delivery.Address;
import frontdesk.delivery.Messenger;
import frontdesk.delivery.Sending;
import frontdesk.reply.Reply;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** The way out to WhatsApp. */
@Singleton
@Requires(property = Settings.ENABLED, value = "true")
final class Sender implements Messenger {
  static final String CHANNEL = "whatsapp";

  private final Composer composer;
  private final Client client;
  private final Settings settings;

  Sender(Composer composer, Client client, Settings settings) {
    this.composer = composer;
    this.client = client;
    this.settings = settings;
  }

  @Override
  public String channel() {
    return CHANNEL;
  }

  @Override
  public List<String> compose(Address to, Reply reply, boolean isFirst) {
    return composer.compose(to.patient(), reply, isFirst);
  }

  @Override
  public Sending send(String account, String request, Instant lastHeard) {
    var bearer = "Bearer " + settings.accessToken();
    return ReplyWindow.send(
        lastHeard,
        Instant.now(),
        () ->
            Attempt.of(
                MetaAnswer.class,
                () -> client.send(bearer, settings.apiVersion(), account, request)));
  }
}
