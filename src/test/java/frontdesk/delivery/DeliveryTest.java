package frontdesk.delivery;

import static frontdesk.store.Rows.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import frontdesk.chat.FrontDesk;
import frontdesk.message.PatientMessage;
import frontdesk.store.Databases;
import frontdesk.store.Rows;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is acknowledged is answered once and in order, on both databases. */
class DeliveryTest {
  private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void aBatchDeliveredFiveTimesAndShuffledIsAnsweredOnceAndInOrder(Databases database) {
    try (var server = serve(database)) {
      var batch = new ArrayList<Delivered>();
      for (var i = 0; i < 5; i++) {
        batch.add(message("anna", "a" + i, i, i % 2 == 0 ? "hello" : "thanks"));
        batch.add(message("bora", "b" + i, i, i % 2 == 0 ? "merhaba" : "teşekkürler"));
      }
      var random = new Random(7);
      for (var times = 0; times < 5; times++) {
        Collections.shuffle(batch, random);
        mailroom(server).take(batch);
      }
      var platform = platform(server);
      Until.met(() -> platform.taken.size() == 10);
      assertThat(platform.taken.stream().filter(each -> each.startsWith("anna")).count())
          .isEqualTo(5);
      assertThat(count(server, "select count(*) from message")).isEqualTo(10);
      assertThat(count(server, "select count(*) from message where seq = 9")).isEqualTo(2);
      assertThat(count(server, "select count(*) from inbox where done_at is null")).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatTellsWhoWroteIsNotInTheStoreAfterwards(Databases database) {
    try (var server = serve(database)) {
      mailroom(server)
          .take(
              List.of(
                  message("+905321234567", "m1", 0, "ring me on +90 532 123 45 67, what is rf?")));
      Until.met(() -> platform(server).taken.size() == 1);
      Until.met(() -> count(server, "select count(*) from outbox where state = 'sent'") == 1);
      assertThat(count(server, "select count(*) from inbox where patient is not null")).isZero();
      assertThat(count(server, "select count(*) from outbox where request is not null")).isZero();
      assertThat(count(server, "select count(*) from message where text like '%532%'")).isZero();
      assertThat(count(server, "select count(*) from message where text like '%[phone]%'"))
          .isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aRequestThatThePlatformPutsOffIsSentLaterAndOneItRefusesIsSetAside(Databases database) {
    try (var server = serve(database)) {
      var platform = platform(server);
      platform.answers.add(new Sending.Later(Optional.of(Duration.ofSeconds(1))));
      platform.answers.add(new Sending.Refused("131026"));
      mailroom(server).take(List.of(message("anna", "m1", 0, "hello")));
      var outbox = server.getApplicationContext().getBean(Outbox.class);
      Until.met(() -> outbox.dead().size() == 1);
      assertThat(outbox.dead().getFirst().reason()).isEqualTo("131026");
      assertThat(outbox.dead().getFirst().attempts()).isEqualTo(2);
      assertThat(outbox.replay(Optional.empty())).isEqualTo(1);
      Until.met(() -> platform.taken.size() == 1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aClaimThatRanOutIsTakenOverAndItsFirstHolderWritesNothing(Databases database) {
    try (var context = store(database)) {
      var inbox = context.getBean(Inbox.class);
      inbox.keep(List.of(message("anna", "m1", 0, "hello")));
      var first = inbox.claim(Duration.ofSeconds(1)).orElseThrow();
      assertThat(inbox.claim(Duration.ofSeconds(1))).isEmpty();
      var second = new ArrayList<Inbox.Claim>();
      Until.met(
          () -> {
            inbox.claim(Duration.ofSeconds(30)).ifPresent(second::add);
            return !second.isEmpty();
          });
      var exchange =
          context.getBean(FrontDesk.class).reply(PatientMessage.of("hello"), first.memory());
      var answered =
          new Inbox.Answered(
              exchange.reply(), exchange.memory(), Optional.empty(), List.of("request"));
      assertThat(inbox.answer(first, answered)).isFalse();
      assertThat(inbox.answer(second.getFirst(), answered)).isTrue();
      assertThat(inbox.claim(Duration.ofSeconds(1))).isEmpty();
      assertThat(context.getBean(Outbox.class).claim(FakeMessenger.CHANNEL, Duration.ofSeconds(9)))
          .isPresent();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPatientWhoAsksForNoMessagesGetsGuidanceOnly(Databases database) {
    try (var server = serve(database)) {
      mailroom(server).take(List.of(new Delivered.Consent(address("anna"), "stop", false)));
      mailroom(server)
          .take(
              List.of(
                  message("anna", "m1", 1, "hello"), message("anna", "m2", 2, "my chest hurts")));
      Until.met(() -> count(server, "select count(*) from inbox where done_at is not null") == 2);
      Until.met(() -> platform(server).taken.size() == 1);
      assertThat(platform(server).taken.getFirst()).startsWith("anna urgent");
    }
  }

  @ParameterizedTest
  @EnumSource
  void theStageOfAMessageNeverGoesBack(Databases database) {
    try (var server = serve(database)) {
      mailroom(server).take(List.of(message("anna", "m1", 0, "hello")));
      Until.met(() -> count(server, "select count(*) from outbox where message_id = 'id-1'") == 1);
      for (var stage : List.of(Delivered.Stage.READ, Delivered.Stage.DELIVERED)) {
        mailroom(server)
            .take(List.of(new Delivered.Progress(FakeMessenger.CHANNEL, "clinic", "id-1", stage)));
      }
      assertThat(count(server, "select stage from outbox"))
          .isEqualTo(Delivered.Stage.READ.ordinal());
    }
  }

  @ParameterizedTest
  @EnumSource
  void anUrgentMessageIsGuidedThoughTheStoreIsAway(Databases database) {
    try (var server = serve(database)) {
      Rows.change(server.getApplicationContext(), "alter table inbox rename to gone");
      assertThatThrownBy(
              () -> mailroom(server).take(List.of(message("anna", "m1", 0, "my chest hurts"))))
          .isInstanceOf(StoreUnavailableException.class)
          .hasMessageNotContaining("chest");
      Until.met(() -> platform(server).taken.size() == 1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void manyPatientsAtOnceAllGetTheirReplies(Databases database) {
    try (var server = serve(database)) {
      IntStream.range(0, 60)
          .parallel()
          .forEach(
              i ->
                  mailroom(server).take(List.of(message("patient" + i % 20, "m" + i, i, "hello"))));
      Until.met(() -> platform(server).taken.size() == 60);
      assertThat((double) count(server, "select count(*) from conversation"))
          .isCloseTo(20, within(0.0));
    }
  }

  private EmbeddedServer serve(Databases database) {
    return ApplicationContext.builder()
        .environments("test", "store")
        .properties(settings(database))
        .run(EmbeddedServer.class);
  }

  private ApplicationContext store(Databases database) {
    return ApplicationContext.builder()
        .environments("test", "store")
        .properties(settings(database))
        .start();
  }

  private Map<String, Object> settings(Databases database) {
    var settings = database.settings(folder);
    settings.put("frontdesk.fake", "true");
    settings.put("frontdesk.vectors", "false");
    settings.put("micronaut.server.port", -1);
    settings.put("micronaut.server.host", "127.0.0.1");
    return settings;
  }

  private static Mailroom mailroom(EmbeddedServer server) {
    return server.getApplicationContext().getBean(Mailroom.class);
  }

  private static FakeMessenger platform(EmbeddedServer server) {
    return server.getApplicationContext().getBean(FakeMessenger.class);
  }

  private static Address address(String patient) {
    return new Address(FakeMessenger.CHANNEL, "clinic", patient);
  }

  private static Delivered message(String patient, String id, int second, String text) {
    return new Delivered.Message(
        address(patient), id, NOON.plusSeconds(second), PatientMessage.of(text));
  }
}
