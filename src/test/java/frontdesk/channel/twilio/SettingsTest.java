package frontdesk.channel.twilio;

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
    "account-sid, , account-sid", "account-sid, '', accountSid", "account-sid, ../AC1, accountSid",
    "auth-token, , auth-token", "auth-token, '', authToken", "auth-token, ' ', authToken",
    "public-url, , public-url", "public-url, '', publicUrl", "public-url, clinic.example, publicUrl"
  })
  void aSettingThatIsMissingStopsTheStartAndIsNamed(
      String setting, @Nullable String value, String told) {
    var settings =
        new HashMap<String, Object>(
            Map.of(
                "enabled",
                true,
                "account-sid",
                "AC1",
                "auth-token",
                "t",
                "public-url",
                "https://a.example/"));
    settings.remove(setting);
    if (value != null) {
      settings.put(setting, value);
    }
    var prefixed = new HashMap<String, Object>();
    settings.forEach((key, it) -> prefixed.put("frontdesk.channels.twilio." + key, it));
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
    assertThat(new Settings("AC1", "t0ken", "https://a.example/").toString())
        .doesNotContain("t0ken");
  }
}
