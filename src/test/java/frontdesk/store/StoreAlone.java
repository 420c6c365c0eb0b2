package frontdesk.store;

import io.micronaut.context.ApplicationContext;
import java.time.Clock;
import java.util.Map;

/** The store without the content, which takes a while to read. */
public final class StoreAlone {
  private StoreAlone() {}

  public static ApplicationContext open(Map<String, Object> settings) {
    return ApplicationContext.builder()
        .environments("test", "store")
        .properties(Map.of("frontdesk.without-chat", true))
        .properties(settings)
        .singletons(Clock.systemDefaultZone())
        .start();
  }
}
