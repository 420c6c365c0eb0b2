package frontdesk.delivery;

import static frontdesk.delivery.DeliveryContext.address;
import static frontdesk.delivery.DeliveryContext.answerAll;
import static frontdesk.delivery.DeliveryContext.await;
import static frontdesk.delivery.DeliveryContext.count;
import static frontdesk.delivery.DeliveryContext.message;
import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.store.Databases;
import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.runtime.server.EmbeddedServer;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each channel sends on its own, guidance first, on both databases. */
class LanesTest {
  private static final String FAKE = FakeMessenger.CHANNEL;
  private static final String HANGING = HangingMessenger.CHANNEL;
  private static final String CALM = "hello";
  private static final String URGENT = "my chest hurts";
  private static final Duration LEASE = Duration.ofSeconds(30);

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void aPlatformThatHangsHoldsUpNoOther(Databases database) {
    try (var server = serve(database)) {
      var context = server.getApplicationContext();
      var hanging = context.getBean(HangingMessenger.class);
      var mailroom = context.getBean(Mailroom.class);
      for (var i = 0; i < 6; i++) {
        mailroom.take(List.of(message(HANGING, "anna" + i, "a" + i, i, CALM)));
      }
      await(() -> hanging.underWay.get() == 1);
      mailroom.take(
          List.of(message(FAKE, "bora", "b", 9, URGENT), message(FAKE, "cem", "c", 9, CALM)));
      await(() -> context.getBean(FakeMessenger.class).taken.size() == 2);
      assertThat(hanging.taken).as("still hanging").isEmpty();
      hanging.freed.countDown();
      await(() -> hanging.taken.size() == 6);
      assertThat(hanging.mostUnderWay).hasValue(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void guidanceOvertakesWhatWaitsForTheSamePlatform(Databases database) {
    try (var server = serve(database)) {
      var context = server.getApplicationContext();
      var hanging = context.getBean(HangingMessenger.class);
      var mailroom = context.getBean(Mailroom.class);
      for (var i = 0; i < 4; i++) {
        mailroom.take(List.of(message(HANGING, "anna" + i, "a" + i, i, CALM)));
      }
      mailroom.take(List.of(message(HANGING, "bora", "b", 9, URGENT)));
      await(() -> count(context, "select count(*) from outbox") == 5);
      await(() -> hanging.underWay.get() == 1);
      hanging.freed.countDown();
      await(() -> hanging.taken.size() == 5);
      assertThat(hanging.taken.subList(0, 2)).contains("bora urgent");
      assertThat(hanging.mostUnderWay).hasValue(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void guidanceTakesWithItWhatWasSaidBeforeItAndWaitsForNothingThatWasPutOff(Databases database) {
    try (var context = DeliveryContext.open(database, folder)) {
      var outbox = context.getBean(Outbox.class);
      context
          .getBean(Inbox.class)
          .keep(
              List.of(
                  message(FAKE, "anna", "a", 0, CALM),
                  message(FAKE, "bora", "b1", 1, CALM),
                  message(FAKE, "bora", "b2", 2, URGENT)));
      assertThat(answerAll(context)).isEqualTo(3);
      var first = outbox.claim(FAKE, LEASE).orElseThrow();
      assertThat(first.request()).startsWith("bora").doesNotContain("urgent");
      var other = outbox.claim(FAKE, LEASE).orElseThrow();
      assertThat(other.request()).as("order within a conversation").startsWith("anna");
      assertThat(outbox.postpone(first, Duration.ofMinutes(5))).isTrue();
      assertThat(outbox.claim(FAKE, LEASE).orElseThrow().request()).startsWith("bora urgent");
      assertThat(outbox.claim(FAKE, LEASE)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatNoChannelTakesIsSetAside(Databases database) {
    try (var context = DeliveryContext.open(database, folder)) {
      var inbox = context.getBean(Inbox.class);
      inbox.keep(List.of(message(FAKE, "anna", "a", 0, CALM)));
      answerAll(context);
      var outbox = context.getBean(Outbox.class);
      var sends = context.getBean(SendingWork.class);
      assertThat(sends.takeStray()).isEmpty();
      assertThat(outbox.claimBeside(Set.of(FAKE, HANGING), LEASE)).isEmpty();
      rename(context);
      assertThat(sends.take(FAKE)).isEmpty();
      sends.takeStray().orElseThrow().run();
      assertThat(outbox.dead().getFirst().reason()).isEqualTo("the channel is not configured");
      assertThat(outbox.replay(Optional.empty())).isEqualTo(1);
      assertThat(outbox.claimBeside(Set.of(), LEASE)).isPresent();
    }
  }

  @ParameterizedTest
  @EnumSource
  void nothingButGuidanceIsSentOnceThePatientWantsNoMessages(Databases database) {
    try (var context = DeliveryContext.open(database, folder)) {
      var inbox = context.getBean(Inbox.class);
      inbox.keep(
          List.of(message(FAKE, "anna", "a", 0, CALM), message(FAKE, "anna", "b", 1, URGENT)));
      answerAll(context);
      var stop = new Delivered.Consent(address(FAKE, "anna"), "stop", false);
      var start = new Delivered.Consent(address(FAKE, "anna"), "start", true);
      inbox.keep(List.of(stop));
      assertThat(count(context, "select count(*) from outbox where urgent = true")).isEqualTo(1);
      assertThat(count(context, "select count(*) from outbox")).isEqualTo(1);
      inbox.keep(List.of(message(FAKE, "anna", "c", 2, CALM)));
      answerAll(context);
      assertThat(count(context, "select count(*) from outbox")).isEqualTo(1);
      inbox.keep(List.of(start));
      inbox.keep(List.of(stop));
      inbox.keep(List.of(message(FAKE, "anna", "d", 3, CALM)));
      answerAll(context);
      assertThat(count(context, "select count(*) from outbox")).isEqualTo(2);
    }
  }

  private static void rename(ApplicationContext context) {
    var store =
        DelegatingDataSource.unwrapDataSource(
            context.getBean(DataSource.class));
    try (var connection = store.getConnection();
        var statement = connection.createStatement()) {
      statement.executeUpdate("update outbox set channel = 'gone'");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private EmbeddedServer serve(Databases database) {
    return ApplicationContext.builder()
        .environments("test", "store")
        .properties(DeliveryContext.settings(database, folder))
        .run(EmbeddedServer.class);
  }
}
