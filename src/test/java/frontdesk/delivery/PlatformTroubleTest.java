package frontdesk.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.channel.FakePlatform.Answer;
import frontdesk.delivery.FakeTelegram.Asked;
import frontdesk.store.Databases;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The platform asks for patience, fails, hangs and hangs up: every message is delivered in the end
 * or set aside for a person.
 */
class PlatformTroubleTest extends WithServers {
  private static final int CHATS = 100;
  private static final int MESSAGES_EACH = 10;
  private static final int ATTEMPTS = 3;
  private static final int PATIENCE = 2;

  /** One of so many requests meets with each kind of trouble. */
  private static final int PER_TROUBLE = 40;

  private static final long REFUSED_CHAT = 1;
  private static final long FAILING_CHAT = 2;
  private static final Duration TIME_OUT = Duration.ofMillis(1_000);
  private static final Duration QUIET = Duration.ofSeconds(6);
  private static final Duration LONGEST = Duration.ofSeconds(120);
  private static final String FAULT = "{\"ok\":false}";

  private final Random random = new Random(11);
  private final Map<Asked, Instant> patientUntil = new ConcurrentHashMap<>();
  private final Map<Asked, Integer> troubles = new ConcurrentHashMap<>();
  private final AtomicInteger askedTooEarly = new AtomicInteger();
  private final Map<Trouble, Integer> seen = new ConcurrentHashMap<>();

  private enum Trouble {
    HASTE,
    FAULT,
    SILENCE,
    HANGING_UP
  }

  /** Trouble of the platform's says little of the store, and a thousand messages take a minute. */
  static List<Databases> stores() {
    return IS_THOROUGH ? List.of(Databases.values()) : List.of(Databases.H2);
  }

  @ParameterizedTest
  @MethodSource("stores")
  void everyMessageIsDeliveredOrSetAside(Databases database) {
    try (var telegram = new FakeTelegram()) {
      telegram.makes(this::trouble);
      var settings = settings(database);
      settings.putAll(telegram.settings(""));
      settings.put("frontdesk.delivery.sending", 32);
      settings.put("frontdesk.delivery.attempts", ATTEMPTS);
      settings.put("micronaut.http.client.read-timeout", TIME_OUT.toMillis() + "ms");
      try (var server = serve(settings);
          var patients = new Patients(CHATS, server::address, telegram)) {
        server.address();
        var start = Instant.now();
        patients.write(MESSAGES_EACH);
        Until.met("all", LONGEST, () -> patients.acknowledged() == CHATS * MESSAGES_EACH);
        Until.met("quiet", LONGEST, () -> telegram.isQuietFor(QUIET));
        tell("%s: %s", database, seconds(Duration.between(start, Instant.now())));
        server.stop();
        assertAllEnded(Ledger.read(settings), patients, telegram);
      }
    }
  }

  private Optional<Answer> trouble(Asked asked) {
    if (Instant.now().isBefore(patientUntil.getOrDefault(asked, Instant.MIN))) {
      askedTooEarly.incrementAndGet();
    }
    if (asked.chat() == REFUSED_CHAT) {
      return Optional.of(Answer.of(403, FAULT));
    }
    if (asked.chat() == FAILING_CHAT) {
      return Optional.of(Answer.of(500, FAULT));
    }
    var next = random.nextInt(PER_TROUBLE);
    return next < Trouble.values().length && troubles.merge(asked, 1, Integer::sum) < ATTEMPTS
        ? Optional.of(make(Trouble.values()[next], asked))
        : Optional.empty();
  }

  private Answer make(Trouble kind, Asked asked) {
    seen.merge(kind, 1, Integer::sum);
    return switch (kind) {
      case HASTE -> {
        patientUntil.put(asked, Instant.now().plusSeconds(PATIENCE));
        yield Answer.of(
            429, "{\"ok\":false,\"error_code\":429,\"parameters\":{\"retry_after\":2}}");
      }
      case FAULT -> Answer.of(500, FAULT);
      case SILENCE -> Answer.of(500, FAULT).after(TIME_OUT.multipliedBy(2));
      case HANGING_UP -> Answer.HANG_UP;
    };
  }

  private void assertAllEnded(Ledger ledger, Patients patients, FakeTelegram telegram) {
    tell(
        "%s; set aside %d; taken but answered too late %d",
        seen, ledger.givenUp(), ledger.doubled(patients, telegram).size());
    ledger.provesOneReplyAMessage(patients);
    ledger.provesAllSentInOrder(patients, telegram);
    assertThat(ledger.givenUp()).isEqualTo(2 * MESSAGES_EACH);
    assertThat(askedTooEarly).hasValue(0);
    assertThat(seen.keySet()).containsExactlyInAnyOrder(Trouble.values());
  }
}
