package frontdesk.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.channel.FakePlatform.Answer;
import frontdesk.delivery.FakeTelegram.Asked;
import frontdesk.delivery.FakeTelegram.Taken;
import frontdesk.store.Databases;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Two servers share a database; what one of them held when it fell silent, the other takes over.
 */
class TwoNodesTest extends WithServers {
  private static final String FIRST = "/first";
  private static final String SECOND = "/second";
  private static final Duration LONGEST_TAKEOVER = Duration.ofSeconds(15);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(120);
  private static final int CAUGHT_AT_MOST_AFTER = 400;
  private static final String OPEN_TRANSACTIONS =
      "select count(*) from pg_stat_activity where state = 'idle in transaction' and datname ="
          + " current_database()";

  private static final String WAITING =
      "select (select count(*) from inbox where done_at is null)"
          + " + (select count(*) from outbox where state = 'waiting')";
  private static final String LONGEST_LEASE =
      "select coalesce(max(extract(epoch from lease_until - current_timestamp)), 0) from outbox"
          + " where state = 'waiting'";

  private final FakeTelegram telegram = new FakeTelegram();
  private final Queue<Asked> held = new ConcurrentLinkedQueue<>();
  private final CountDownLatch released = new CountDownLatch(1);

  private Map<String, Object> settings;
  private ServerProcess first;
  private ServerProcess second;
  private Patients patients;

  @BeforeEach
  void serveTwice() {
    settings = settings(Databases.POSTGRES);
    first = node(FIRST);
    second = node(SECOND);
    patients = new Patients(16, this::either, telegram);
    first.address();
    second.address();
  }

  private ServerProcess node(String name) {
    settings.putAll(telegram.settings(name));
    return serve(settings);
  }

  /** As a load balancer does that does not look. */
  private URI either() {
    return (ThreadLocalRandom.current().nextBoolean() ? first : second).address();
  }

  @AfterEach
  void stop() {
    released.countDown();
    patients.close();
    first.close();
    second.close();
    telegram.close();
  }

  @Test
  void theOtherTakesOverWhatAKilledNodeHeld() {
    patients.write(Integer.MAX_VALUE);
    hold(FIRST);
    first.kill();
    var killed = Instant.now();
    assertTakenOver(killed);
    patients.stop();
    Until.met("the drain", LONGEST_WAIT, patients::areAnswered);
    second.stop();
    assertNothingIsLost();
  }

  @Test
  void aNodeThatStoodStillWritesNothingForWhatItLost() {
    patients.write(Integer.MAX_VALUE);
    hold(FIRST);
    first.pause();
    assertTakenOver(Instant.now());
    var lost = Instant.now();
    telegram.behaves();
    released.countDown();
    first.resume();
    Until.met(
        "the first node's next message",
        LONGEST_WAIT,
        () -> telegram.taken().stream().anyMatch(it -> it.at().isAfter(lost) && isFirsts(it)));
    patients.stop();
    Until.met("the drain", LONGEST_WAIT, patients::areAnswered);
    first.stop();
    second.stop();
    assertNothingIsLost();
  }

  /** What it has locked in the database must not stay locked for as long as it stands still. */
  @Test
  void aNodeThatStandsStillWithinATransactionHoldsNobodyUp() {
    patients.write(Integer.MAX_VALUE);
    Until.met("load", LONGEST_WAIT, () -> patients.acknowledged() > 50);
    second.pause();
    pauseFirstWithinATransaction();
    second.resume();
    patients.rest();
    var taken = Until.met("the takeover", LONGEST_WAIT, () -> Ledger.count(settings, WAITING) == 0);
    tell("taken over in %s from a node that stood still within a transaction", seconds(taken));
    first.resume();
    patients.stop();
    Until.met("the drain", LONGEST_WAIT, patients::areAnswered);
    first.stop();
    second.stop();
    assertNothingIsLost();
    assertThat(taken).isLessThan(LONGEST_TAKEOVER);
  }

  private void pauseFirstWithinATransaction() {
    for (var tries = 1; tries <= CAUGHT_AT_MOST_AFTER; tries++) {
      first.pause();
      if (hasOpenTransaction()) {
        tell("caught within a transaction at the %d. time", tries);
        return;
      }
      first.resume();
      Until.pause(Duration.ofMillis(ThreadLocalRandom.current().nextLong(20)));
    }
    throw new AssertionError("never caught within a transaction");
  }

  /** Still open a moment later: the other node, which also stands still, has none. */
  private boolean hasOpenTransaction() {
    Until.pause(Duration.ofMillis(50));
    return Ledger.count(settings, OPEN_TRANSACTIONS) > 0;
  }

  /** The platform does not answer the node until it is released, so that it has something. */
  private void hold(String node) {
    Until.met("load", LONGEST_WAIT, () -> patients.acknowledged() > 50);
    telegram.makes(
        asked -> asked.node().equals(node) ? Optional.of(hold(asked)) : Optional.empty());
    Until.met("something to hold", LONGEST_WAIT, () -> !held.isEmpty());
  }

  private Answer hold(Asked asked) {
    held.add(asked);
    try {
      released.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    return Answer.of(200, "{\"ok\":true,\"result\":{\"message_id\":999999999}}");
  }

  private void assertTakenOver(Instant since) {
    tell("%d requests are held for %d s", held.size(), Ledger.count(settings, LONGEST_LEASE));
    Until.met(
        "the takeover of " + held.size(),
        LONGEST_WAIT,
        () -> held.stream().allMatch(it -> isTakenSince(since, it)));
    var takeover = Duration.between(since, Instant.now());
    tell("%d requests taken over in %s", held.size(), seconds(takeover));
    assertThat(takeover).isLessThan(LONGEST_TAKEOVER);
  }

  private boolean isTakenSince(Instant since, Asked asked) {
    return telegram.taken().stream()
        .anyMatch(it -> it.at().isAfter(since) && it.body().equals(asked.body()));
  }

  private static boolean isFirsts(Taken taken) {
    return taken.asked().node().equals(FIRST);
  }

  private void assertNothingIsLost() {
    var ledger = Ledger.read(settings);
    ledger.provesOneReplyAMessage(patients);
    ledger.provesAllSentInOrder(patients, telegram);
    assertThat(ledger.givenUp()).isZero();
    tell(
        "%d acknowledged, %d doubled",
        patients.acknowledged(), ledger.doubledOrLate(patients, telegram).size());
  }
}
