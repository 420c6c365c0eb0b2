package frontdesk.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.channel.SettingsContract;
import io.micronaut.context.ApplicationContext;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest extends SettingsContract {
  SettingsTest() {
    super(
        "telegram",
        Map.of("token", "42:abc", "secret-token", "s"),
        List.of(Settings.class, WebhookController.class, Sender.class));
  }

  @ParameterizedTest
  @CsvSource({
    "token, '', token",
    "token, , token",
    "token, no-token, token",
    "token, '42: x', token",
    "secret-token, '', secretToken",
    "secret-token, ' ', secretToken",
    "secret-token, , secret-token"
  })
  void aSecretThatIsMissingStopsTheStartAndIsNamed(
      String setting, @Nullable String value, String told) {
    assertThatStartStops(setting, value, told);
  }

  @Test
  void aWrongTokenIsNotRepeated() {
    var trace = new StringWriter();
    try (var context =
        ApplicationContext.run(
            Map.of(
                "frontdesk.channels.telegram.enabled", true,
                "frontdesk.channels.telegram.token", "bot42 AAFD39kkdp",
                "frontdesk.channels.telegram.secret-token", "s"),
            "test")) {
      throw new AssertionError("started as " + context);
    } catch (RuntimeException e) {
      e.printStackTrace(new PrintWriter(trace));
    }
    assertThat(trace.toString()).doesNotContain("AAFD39kkdp").contains("must be a bot's token");
  }

  @Test
  void secretsAreNotPrinted() {
    assertThat(new Settings("42:abcdef", "s3cret").toString()).isEqualTo("Settings[42]");
  }
}
