package frontdesk.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.store.Databases;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The server is killed at random points under load, again and again on one store. What it had
 * acknowledged is answered once and in order.
 */
class CrashTest extends WithServers {
  private static final int KILLS = IS_THOROUGH ? 200 : 4;
  private static final int PATIENTS = 24;
  private static final int SENDING = 1;

  /** Every tenth falls into the start, where the store mends itself. */
  private static final int KILLS_PER_KILLED_START = 10;

  private static final Duration LONGEST_LIFE = Duration.ofMillis(1_500);
  private static final Duration LONGEST_DRAIN = Duration.ofSeconds(60);

  private final long seed = Long.getLong("frontdesk.crash.seed", System.nanoTime() % 100_000);
  private final Random random = new Random(seed);
  private final AtomicReference<ServerProcess> server = new AtomicReference<>();

  @ParameterizedTest
  @EnumSource
  void whatWasAcknowledgedIsAnsweredOnceThoughTheServerIsKilled(Databases database) {
    tell("%s: seed %d (-Dfrontdesk.crash.seed)", database, seed);
    try (var telegram = new FakeTelegram()) {
      var settings = settings(database);
      settings.putAll(telegram.settings(""));
      settings.put("frontdesk.delivery.sending", SENDING);
      settings.put("frontdesk.delivery.lease-seconds", 5);
      server.set(serve(settings));
      try (var patients = new Patients(PATIENTS, () -> server().address(), telegram)) {
        patients.write(Integer.MAX_VALUE);
        var kills = killAgainAndAgain(settings, patients);
        patients.stop();
        var drained = Until.met("the drain", LONGEST_DRAIN, patients::areAnswered);
        server().stop();
        assertNothingIsLost(Ledger.read(settings), patients, telegram, kills);
        tell(
            "%s: %d acknowledged, drained in %s",
            database, patients.acknowledged(), seconds(drained));
      } finally {
        server().close();
      }
    }
  }

  private ServerProcess server() {
    return Objects.requireNonNull(server.get());
  }

  private List<Instant> killAgainAndAgain(Map<String, Object> settings, Patients patients) {
    var kills = new ArrayList<Instant>();
    for (var kill = 1; kill <= KILLS; kill++) {
      if (kill % KILLS_PER_KILLED_START != 0) {
        server().address();
        var before = patients.acknowledged();
        Until.met("the next message", LONGEST_DRAIN, () -> patients.acknowledged() > before);
      }
      Until.pause(Duration.ofMillis(random.nextLong(LONGEST_LIFE.toMillis())));
      server().kill();
      kills.add(Instant.now().plusMillis(200));
      server.set(serve(settings));
    }
    return kills;
  }

  private static void assertNothingIsLost(
      Ledger ledger, Patients patients, FakeTelegram telegram, List<Instant> kills) {
    ledger.provesOneReplyAMessage(patients);
    ledger.provesAllSentInOrder(patients, telegram);
    assertThat(ledger.givenUp()).isZero();
    var doubled = ledger.doubled(patients, telegram);
    var perKill = new ArrayList<>(Collections.nCopies(kills.size(), 0));
    for (var each : doubled) {
      var kill = (int) kills.stream().filter(it -> it.isBefore(each.at())).count();
      assertThat(kill).as("nothing is doubled after the last kill").isLessThan(kills.size());
      perKill.set(kill, perKill.get(kill) + 1);
    }
    tell("doubled sends, a kill each: %s", perKill);
    assertThat(perKill).allSatisfy(count -> assertThat(count).isLessThanOrEqualTo(SENDING));
  }
}
