package frontdesk.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds for the settings of every channel of Meta. */
public abstract class MetaSettingsContract extends SettingsContract {
  public static final Map<String, Object> COMPLETE =
      Map.of(
          "app-secret", "app secret",
          "verify-token", "verify token",
          "access-token", "access token");

  private final Object settings;

  /**
   * @param settings with the secrets of {@link #COMPLETE}
   */
  protected MetaSettingsContract(String channel, Object settings, List<Class<?>> beans) {
    super(channel, COMPLETE, beans);
    this.settings = settings;
  }

  @ParameterizedTest
  @CsvSource({
    "app-secret, , app-secret", "app-secret, '', appSecret",
    "verify-token, , verify-token", "verify-token, '  ', verifyToken",
    "access-token, , access-token", "access-token, '', accessToken",
    "api-version, ../evil, apiVersion",
  })
  void aSettingThatIsMissingOrMakesNoSenseStopsTheStart(
      String setting, @Nullable String value, String told) {
    assertThatStartStops(setting, value, told);
  }

  @Test
  void theSecretsAreNeverTold() {
    assertThat(settings.toString()).doesNotContain("secret").doesNotContain("token");
  }
}
