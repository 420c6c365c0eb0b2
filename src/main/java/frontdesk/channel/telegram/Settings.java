package frontdesk.channel.telegram;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

/**
 * The clinic's bot.
 *
 * @param token what BotFather gave, {@code <bot id>:<secret>}
 * @param secretToken what was told to {@code setWebhook}, and Telegram repeats with every call
 */
@Context
@Requires(property = Settings.ENABLED, value = "true")
@ConfigurationProperties("frontdesk.channels.telegram")
record Settings(
    @NotBlank @Pattern(regexp = "[0-9]+:[A-Za-z0-9_-]+", message = "must be a bot's token")
        String token,
    @NotBlank String secretToken) {
  static final String ENABLED = "frontdesk.channels.telegram.enabled";

  /** The bot's id. */
  String account() {
    return token.substring(0, token.indexOf(':'));
  }

  /** Never the secrets. */
  @Override
  public String toString() {
    return "Settings[" + account() + "]";
  }
}
