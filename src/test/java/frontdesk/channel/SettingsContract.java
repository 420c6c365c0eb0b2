package frontdesk.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds for the settings of every channel. */
public abstract class SettingsContract {
  private final String channel;
  private final Map<String, Object> complete;
  private final List<Class<?>> beans;

  /**
   * @param complete all that the channel needs, without its prefix
   * @param beans of the channel
   */
  protected SettingsContract(String channel, Map<String, Object> complete, List<Class<?>> beans) {
    this.channel = channel;
    this.complete = complete;
    this.beans = beans;
  }

  /** The settings with the channel's prefix, and its switch turned on. */
  public static Map<String, Object> on(String channel, Map<String, Object> settings) {
    var prefix = "frontdesk.channels." + channel + ".";
    var prefixed =
        settings.entrySet().stream()
            .collect(Collectors.toMap(each -> prefix + each.getKey(), Map.Entry::getValue));
    prefixed.put(prefix + "enabled", true);
    return prefixed;
  }

  /**
   * @param value in the place of the right one; null for none
   * @param told what the fault says
   */
  protected final void assertThatStartStops(String setting, @Nullable String value, String told) {
    var settings = new HashMap<>(complete);
    settings.remove(setting);
    if (value != null) {
      settings.put(setting, value);
    }
    assertThatThrownBy(() -> ApplicationContext.run(on(channel, settings), "test").close())
        .hasStackTraceContaining(told);
  }

  @Test
  void theChannelIsOffUnlessItIsTurnedOn() {
    try (var context = ApplicationContext.run("test")) {
      assertThat(beans).isNotEmpty().noneMatch(context::containsBean);
    }
  }
}
