package frontdesk.channel.line;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import jakarta.validation.constraints.NotBlank;

/**
 * The clinic's official account.
 *
 * @param channelSecret signs what LINE calls
 * @param channelAccessToken lets us send
 */
@Context
@Requires(property = Settings.ENABLED, value = "true")
@ConfigurationProperties("frontdesk.channels.line")
record Settings(@NotBlank String channelSecret, @NotBlank String channelAccessToken) {
  static final String ENABLED = "frontdesk.channels.line.enabled";

  /** Never the secrets. */
  @Override
  public String toString() {
    return "Settings";
  }
}
