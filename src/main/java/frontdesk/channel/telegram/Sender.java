package frontdesk.channel.telegram;

import frontdesk.channel.Attempt;
import frontdesk.channel.PlatformJson;
import frontdesk.delivery.Address;
import frontdesk.delivery.Messenger;
import frontdesk.delivery.Sending;
import frontdesk.reply.Reply;
import io.micronaut.context.annotation.Requires;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Sends messages as the bot. */
@Singleton
@Requires(property = Settings.ENABLED, value = "true")
final class Sender implements Messenger {
  static final String CHANNEL = "telegram";

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

  @Serdeable(naming = SnakeCaseStrategy.class)
  record AnswerCallbackQuery(String callbackQueryId) {}

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
    return Attempt.of(Answer.class, () -> client.sendMessage(settings.token(), request));
  }

  /**
   * Ends the waiting that the app shows on a pressed button. At once and only once: the reply comes
   * in any case, and a late answer to a button is refused.
   */
  void acknowledge(String callbackQuery) {
    var request = json.write(new AnswerCallbackQuery(callbackQuery));
    Thread.ofVirtual()
        .start(
            () ->
                Attempt.of(
                    Answer.class, () -> client.answerCallbackQuery(settings.token(), request)));
  }
}
