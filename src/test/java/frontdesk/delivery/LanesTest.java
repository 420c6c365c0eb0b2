package frontdesk.delivery;

import static frontdesk.delivery.DeliveryContext.address;
import static frontdesk.delivery.DeliveryContext.answerAll;
import static frontdesk.delivery.DeliveryContext.message;
import static frontdesk.store.Rows.count;
import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.store.Databases;
import frontdesk.store.Rows;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each channel sends on its own, guidance first, on both databases. */
class LanesTest extends OpenStores {
  private static final String FAKE = FakeMessenger.CHANNEL;
  private static final String HANGING = HangingMessenger.CHANNEL;
  private static final String CALM = "hello";
  private static final String URGENT = "my chest hurts";
  private static final Duration LEASE = Duration.ofSeconds(30);

  @TempDir private static Path folder;

  @ParameterizedTest
  @EnumSource
  void aPlatformThatHangsHoldsUpNoOtherAndGuidanceIsItsNextRequest(
      Databases database, @TempDir Path empty) {
    try (var server = serve(database, empty)) {
      var context = server.getApplicationContext();
      var hanging = context.getBean(HangingMessenger.class);
      var mailroom = context.getBean(Mailroom.class);
      mailroom.take(List.of(message(HANGING, "first", "a", 0, CALM)));
      Until.met(() -> hanging.underWay.get() == 1);
      var hung = Instant.now();
      for (var i = 0; i < 4; i++) {
        mailroom.take(List.of(message(HANGING, "anna" + i, "a" + i, i, CALM)));
      }
      mailroom.take(List.of(message(HANGING, "bora", "b", 9, URGENT)));
      mailroom.take(
          List.of(message(FAKE, "cem", "c", 9, URGENT), message(FAKE, "deniz", "d", 9, CALM)));
      Until.met(() -> context.getBean(FakeMessenger.class).taken.size() == 2);
      Until.met(() -> count(context, "select count(*) from outbox where state = 'waiting'") == 6);
      assertThat(hanging.taken).as("still hanging").isEmpty();
      Until.met(() -> Instant.now().isAfter(hung.plusSeconds(10)));
      hanging.freed.countDown();
      Until.met(() -> hanging.taken.size() == 6);
      assertThat(hanging.taken.get(1)).isEqualTo("bora urgent");
      assertThat(hanging.mostUnderWay).hasValue(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void guidanceTakesWithItWhatWasSaidBeforeItAndWaitsForNothingThatWasPutOff(Databases database) {
    var context = store(database, folder);
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

  @ParameterizedTest
  @EnumSource
  void whatNoChannelTakesIsSetAside(Databases database) {
    var context = store(database, folder);
    var inbox = context.getBean(Inbox.class);
    inbox.keep(List.of(message(FAKE, "anna", "a", 0, CALM)));
    answerAll(context);
    var outbox = context.getBean(Outbox.class);
    var sends = context.getBean(SendingWork.class);
    assertThat(sends.takeStray()).isEmpty();
    assertThat(outbox.claimBeside(Set.of(FAKE, HANGING), LEASE)).isEmpty();
    Rows.change(context, "update outbox set channel = 'gone'");
    assertThat(sends.take(FAKE)).isEmpty();
    sends.takeStray().orElseThrow().run();
    assertThat(outbox.dead().getFirst().reason()).isEqualTo("the channel is not configured");
    assertThat(outbox.replay(Optional.empty())).isEqualTo(1);
    assertThat(outbox.claimBeside(Set.of(), LEASE)).isPresent();
  }

  @ParameterizedTest
  @EnumSource
  void nothingButGuidanceIsSentOnceThePatientWantsNoMessages(Databases database) {
    var context = store(database, folder);
    var inbox = context.getBean(Inbox.class);
    inbox.keep(List.of(message(FAKE, "anna", "a", 0, CALM), message(FAKE, "anna", "b", 1, URGENT)));
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

  private static EmbeddedServer serve(Databases database, Path empty) {
    return ApplicationContext.builder()
        .environments("test", "store")
        .properties(DeliveryContext.settings(database, empty))
        .run(EmbeddedServer.class);
  }
}
