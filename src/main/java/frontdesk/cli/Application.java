package frontdesk.cli;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextBuilder;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Map;

/** Starts the application, the same for serving and asking. */
final class Application {
  private static final String STORE = "store";
  private static final String CLINIC_FILE = "clinic.yml";

  private Application() {}

  /** Everything but the server and its store. */
  static ApplicationContext start(HomeOption home, Map<String, Object> overrides) {
    return builder(home).properties(overrides).start();
  }

  /** With the store, for the server and for those who look after what it keeps. */
  static ApplicationContext startWithStore(HomeOption home, Map<String, Object> overrides) {
    return builder(home).environments(STORE).properties(overrides).start();
  }

  /**
   * The store and nothing of the content, for commands that look after what it keeps; not started
   * yet, so that they can look at the settings first.
   */
  static ApplicationContext storeAlone(HomeOption home) {
    return builder(home)
        .environments(STORE)
        .properties(Map.of("frontdesk.without-chat", true))
        .singletons(Clock.systemDefaultZone())
        .build();
  }

  /**
   * Settings come from the environment, then {@code clinic.yml} beside {@code faq}, then the
   * defaults.
   */
  static ApplicationContextBuilder builder(HomeOption home) {
    var clinic = home.home().root().resolve(CLINIC_FILE);
    if (Files.isRegularFile(clinic) && System.getProperty("micronaut.config.files") == null) {
      System.setProperty("micronaut.config.files", clinic.toUri().toString());
    }
    return ApplicationContext.builder()
        .mainClass(Main.class)
        .packages("frontdesk")
        .deduceEnvironment(false)
        .banner(false)
        .properties(home.properties());
  }
}
