package frontdesk.channel.line;

import io.micronaut.context.ApplicationContext;
import java.util.Map;

/** The beans of this channel, talking to nobody. */
final class LineContext {
  private LineContext() {}

  static ApplicationContext open() {
    return ApplicationContext.run(
        Map.of(
            "frontdesk.channels.line.enabled", true,
            "frontdesk.channels.line.channel-secret", "s",
            "frontdesk.channels.line.channel-access-token", "t"),
        "test");
  }
}
