package frontdesk.channel.telegram;

import io.micronaut.context.ApplicationContext;
import java.util.Map;

/** The beans of this channel, talking to nobody. */
final class TelegramContext {
  static final String TOKEN = "4839574812:AAFD39kkdpWt3ywyRZergyOLMaJhac60qcK";

  static final Map<String, Object> SETTINGS =
      Map.of(
          "frontdesk.channels.telegram.enabled",
          true,
          "frontdesk.channels.telegram.token",
          TOKEN,
          "frontdesk.channels.telegram.secret-token",
          "s3cret");

  private TelegramContext() {}

  static ApplicationContext open() {
    return ApplicationContext.run(SETTINGS, "test");
  }
}
