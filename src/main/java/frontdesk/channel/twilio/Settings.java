package frontdesk.channel.twilio;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The clinic's account.
 *
 * @param authToken signs what Twilio calls, and lets us send
 * @param publicUrl the webhook's address exactly as it stands in Twilio's console, query included:
 *     Twilio signs it
 */
@Context
@Requires(property = Settings.ENABLED, value = "true")
@ConfigurationProperties("frontdesk.channels.twilio")
record Settings(
    @NotBlank @Pattern(regexp = "[A-Za-z0-9]+", message = "must be an account's id")
        String accountSid,
    @NotBlank String authToken,
    @NotBlank @Pattern(regexp = "https?://[^#\\s]+", message = "must be an address")
        String publicUrl) {
  static final String ENABLED = "frontdesk.channels.twilio.enabled";

  /** How Twilio knows us. */
  String authorization() {
    var account = (accountSid + ":" + authToken).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(account);
  }

  /** Never the secret. */
  @Override
  public String toString() {
    return "Settings[" + publicUrl + "]";
  }
}
