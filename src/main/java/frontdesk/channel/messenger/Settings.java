package frontdesk.channel.messenger;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

/**
 * The clinic's app at Meta, for its page and for the Instagram profile that belongs to the page.
 *
 * @param appSecret what Meta signs its calls with
 * @param verifyToken what the clinic chose and entered beside the address of the webhook
 * @param accessToken the page's token that may send messages, on Instagram too
 * @param apiVersion of the Graph API
 */
@Context
@Requires(property = Settings.ENABLED, value = "true")
@ConfigurationProperties("frontdesk.channels.messenger")
record Settings(
    @NotBlank String appSecret,
    @NotBlank String verifyToken,
    @NotBlank String accessToken,
    @Bindable(defaultValue = "v25.0")
        @Pattern(regexp = "v[0-9]{1,3}\\.[0-9]{1,2}", message = "must be a version as v25.0")
        String apiVersion) {
  static final String ENABLED = "frontdesk.channels.messenger.enabled";

  /** Never the secrets. */
  @Override
  public String toString() {
    return "Settings[" + apiVersion + "]";
  }
}
