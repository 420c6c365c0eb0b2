package frontdesk.channel.twilio;

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
        "twilio",
        Map.of("account-sid", "AC1", "auth-token", "t", "public-url", "https://a.example/"),
        List.of(Settings.class, WebhookController.class, Sender.class));
  }

  @ParameterizedTest
  @CsvSource({
    "account-sid, , account-sid", "account-sid, '', accountSid", "account-sid, ../AC1, accountSid",
    "auth-token, , auth-token", "auth-token, '', authToken", "auth-token, ' ', authToken",
    "public-url, , public-url", "public-url, '', publicUrl", "public-url, clinic.example, publicUrl"
  })
  void aSettingThatIsMissingStopsTheStartAndIsNamed(
      String setting, @Nullable String value, String told) {
    assertThatStartStops(setting, value, told);
  }

  @Test
  void secretsAreNotPrinted() {
    assertThat(new Settings("AC1", "t0ken", "https://a.example/").toString())
        .doesNotContain("t0ken");
  }
}
