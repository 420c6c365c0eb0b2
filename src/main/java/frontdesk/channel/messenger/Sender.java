package frontdesk.channel.messenger;

import frontdesk.channel.Attempt;
import frontdesk.channel.MetaAnswer;
import frontdesk.channel.ReplyWindow;
import frontdesk.delivery.Address;
import frontdesk.delivery.Messenger;
import frontdesk.delivery.Sending;
import frontdesk.reply.Reply;
import java.time.Instant;
import java.util.List;

/** The way out to one of the two platforms. */
final class Sender implements Messenger {
  private final Platform platform;
  private final Composer composer;
  private final Client client;
  private final Settings settings;

  Sender(Platform platform, Composer composer, Client client, Settings settings) {
    this.platform = platform;
    this.composer = composer;
    this.client = client;
    this.settings = settings;
  }

  @Override
  public String channel() {
    return platform.channel();
  }

  @Override
  public List<String> compose(Address to, Reply reply, boolean isFirst) {
    return composer.compose(platform, to.patient(), reply, isFirst);
  }

  @Override
  public Sending send(String account, String request, Instant lastHeard) {
    var bearer = "Bearer " + settings.accessToken();
    return ReplyWindow.send(
        lastHeard,
        Instant.now(),
        () ->
            Attempt.of(
                MetaAnswer.class, () -> client.send(bearer, settings.apiVersion(), request)));
  }
}
