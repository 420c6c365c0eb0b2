package frontdesk.channel.line;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.channel.SettingsContract;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest extends SettingsContract {
  SettingsTest() {
    super(
        "line",
        Map.of("channel-secret", "s", "channel-access-token", "t"),
        List.of(Settings.class, WebhookController.class, Sender.class));
  }

  @ParameterizedTest
  @CsvSource({
    "channel-secret, , channel-secret", "channel-secret, '', channelSecret",
    "channel-access-token, , channel-access-token", "channel-access-token, ' ', channelAccessToken"
  })
  void aSecretThatIsMissingStopsTheStartAndIsNamed(
      String setting, @Nullable String value, String told) {
    assertThatStartStops(setting, value, told);
  }

  @Test
  void secretsAreNotPrinted() {
    assertThat(new Settings("s3cret", "t0ken")).hasToString("Settings");
  }
}
