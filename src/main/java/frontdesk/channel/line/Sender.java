package frontdesk.channel.line;

import frontdesk.channel.Attempt;
import frontdesk.channel.PlatformJson;
import frontdesk.delivery.Address;
import frontdesk.delivery.Messenger;
import frontdesk.delivery.Sending;
import frontdesk.delivery.Sending.Refused;
import frontdesk.delivery.Sending.Sent;
import frontdesk.reply.Reply;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Pushes messages: a reply token would have lapsed when a message waited. */
@Singleton
@Requires(property = Settings.ENABLED, value = "true")
final class Sender implements Messenger {
  static final String CHANNEL = "line";

  /** What LINE answers to a retry key that it took before. */
  private static final Refused REPEATED = new Refused("409");

  private final Client client;
  private final Composer composer;
  private final PlatformJson json;
  private final Settings settings;

  Sender(Client client, Composer composer, PlatformJson json, Settings settings) {
    this.client = client;
    this.composer = composer;
    this.json = json;
    this.settings = settings;
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
    var sending = Attempt.with(json.read(request, Request.class), this::send);
    return sending.equals(REPEATED) ? new Sent(Optional.empty()) : sending;
  }

  private Sending send(Request request) {
    var authorization = "Bearer " + settings.channelAccessToken();
    return Attempt.of(
        Answer.class, () -> client.push(authorization, request.retryKey(), request.push()));
  }
}
