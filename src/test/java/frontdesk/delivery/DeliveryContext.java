package frontdesk.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.message.PatientMessage;
import frontdesk.store.Databases;
import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;

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

  static long count(ApplicationContext context, String query) {
    return Long.parseLong(read(context, query));
  }

  /** The first column of the first row. */
  static String read(ApplicationContext context, String query) {
    var store = DelegatingDataSource.unwrapDataSource(context.getBean(DataSource.class));
    try (var connection = store.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static void await(BooleanSupplier condition) {
    var end = Instant.now().plusSeconds(30);
    while (!condition.getAsBoolean()) {
      assertThat(Instant.now()).as("waited too long").isBefore(end);
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
