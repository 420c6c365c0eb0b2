package frontdesk.channel.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
  @ParameterizedTest
  @CsvSource({
    "channel-secret, , channel-secret", "channel-secret, '', channelSecret",
    "channel-access-token, , channel-access-token", "channel-access-token, ' ', channelAccessToken"
  })
  void aSecretThatIsMissingStopsTheStartAndIsNamed(
      String setting, @Nullable String value, String told) {
    var settings =
        new HashMap<String, Object>(
            Map.of("enabled", true, "channel-secret", "s", "channel-access-token", "t"));
    settings.remove(setting);
    if (value != null) {
      settings.put(setting, value);
    }
    var prefixed = new HashMap<String, Object>();
    settings.forEach((key, it) -> prefixed.put("frontdesk.channels.line." + key, it));
    assertThatThrownBy(() -> ApplicationContext.run(prefixed, "test").close())
        .hasStackTraceContaining(told);
  }

  @Test
  void theChannelIsOffUnlessItIsTurnedOn() {
    try (var context = ApplicationContext.run("test")) {
      assertThat(context.containsBean(Settings.class)).isFalse();
      assertThat(context.containsBean(WebhookController.class)).isFalse();
      assertThat(context.containsBean(Sender.class)).isFalse();
    }
  }

  @Test
  void secretsAreNotPrinted() {
    assertThat(new Settings("s3cret", "t0ken")).hasToString("Settings");
  }
}
