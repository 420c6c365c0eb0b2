package frontdesk.channel.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
  private static final String PREFIX = "frontdesk.channels.whatsapp.";

  static final Map<String, Object> COMPLETE =
      Map.of(
          PREFIX + "enabled", "true",
          PREFIX + "app-secret", "app secret",
          PREFIX + "verify-token", "verify token",
          PREFIX + "access-token", "access token");

  @ParameterizedTest
  @CsvSource({
    "app-secret, '', appSecret",
    "verify-token, '  ', verifyToken",
    "access-token, '', accessToken",
    "api-version, ../evil, apiVersion",
  })
  void aSettingThatMakesNoSenseStopsTheStart(String setting, String value, String told) {
    var settings = new HashMap<>(COMPLETE);
    settings.put(PREFIX + setting, value);
    assertThatThrownBy(() -> ApplicationContext.run(settings, "test").close())
        .hasStackTraceContaining(told);
  }

  @ParameterizedTest
  @CsvSource({"app-secret", "verify-token", "access-token"})
  void aMissingSecretStopsTheStart(String setting) {
    var settings = new HashMap<>(COMPLETE);
    settings.remove(PREFIX + setting);
    assertThatThrownBy(() -> ApplicationContext.run(settings, "test").close())
        .hasStackTraceContaining(setting);
  }

  @Test
  void withoutItsSwitchNothingOfTheChannelIsThere() {
    try (var context = ApplicationContext.run("test")) {
      assertThat(context.containsBean(Webhook.class)).isFalse();
      assertThat(context.containsBean(WebhookController.class)).isFalse();
      assertThat(context.containsBean(Client.class)).isFalse();
    }
  }

  @Test
  void theSecretsAreNeverTold() {
    assertThat(new Settings("app secret", "verify token", "access token", "v25.0").toString())
        .doesNotContain("secret")
        .doesNotContain("token");
  }
}
