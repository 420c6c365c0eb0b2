package frontdesk.delivery;

import frontdesk.message.PatientMessage;
import frontdesk.store.Databases;
import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

/** A store with what works on it, and no server: nothing is answered or sent unasked. */
final class DeliveryContext {
  private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");

  private DeliveryContext() {}

  static ApplicationContext open(Databases database, Path folder) {
    return ApplicationContext.builder()
        .environments("test", "store")
        .properties(settings(database, folder))
        .start();
  }

  static Map<String, Object> settings(Databases database, Path folder) {
    var settings = database.settings(folder);
    settings.put("frontdesk.fake", "true");
    settings.put("frontdesk.vectors", "false");
    settings.put("micronaut.server.port", -1);
    settings.put("micronaut.server.host", "127.0.0.1");
    return settings;
  }

  /** Answers all that waits; the number of messages. */
  static int answerAll(ApplicationContext context) {
    var answers = context.getBean(AnsweringWork.class);
    var number = 0;
    for (var work = answers.take(_ -> {}); work.isPresent(); work = answers.take(_ -> {})) {
      work.get().run();
      number++;
    }
    return number;
  }

  static Address address(String channel, String patient) {
    return new Address(channel, "clinic", patient);
  }

  static Delivered.Message message(
      String channel, String patient, String id, int second, String text) {
    return new Delivered.Message(
        address(channel, patient), id, NOON.plusSeconds(second), PatientMessage.of(text));
  }
}
