package frontdesk.channel.web;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class BadSettingsTest {
  @ParameterizedTest
  @CsvFileSource(
      resources = "/frontdesk/channel/web/bad-settings.txt",
      delimiter = '|',
      quoteCharacter = '`',
      useHeadersInDisplayName = true)
  void aSettingThatMakesNoSenseStopsTheStart(String setting, String value, String told) {
    assertThatThrownBy(() -> ApplicationContext.run(Map.of(setting, value), "test").close())
        .hasStackTraceContaining(told);
  }
}
