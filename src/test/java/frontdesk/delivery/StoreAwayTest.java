package frontdesk.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.delivery.Cable.State;
import frontdesk.store.Databases;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The database is away for a while: the chat goes on, and platforms are told to come again. */
class StoreAwayTest extends WithServers {
  private static final Duration OUTAGE = Duration.ofSeconds(IS_THOROUGH ? 60 : 10);
  private static final Duration LONGEST_START = Duration.ofSeconds(120);
  private static final Duration LONGEST_DRAIN = Duration.ofSeconds(30);
  private static final Duration LONGEST_GUIDANCE = Duration.ofSeconds(10);
  private static final Duration LONGEST_REPLY = Duration.ofMillis(2_500);
  private static final long URGENT_CHAT = 900;

  private static final String WEB_MESSAGES =
      "select count(*) from message m join conversation c on c.id = m.conversation where c.channel ="
          + " 'web'";

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @ParameterizedTest
  @EnumSource(names = {"CUT", "DEAD"})
  void whileTheStoreIsAwayRepliesGoOnAndAfterwardsNothingIsMissing(State outage) throws Exception {
    var settings = settings(Databases.POSTGRES);
    var database = URI.create(String.valueOf(settings.get("datasources.default.url")).substring(5));
    try (var telegram = new FakeTelegram();
        var cable = new Cable(database.getPort());
        var server = serve(through(cable, settings, telegram));
        var patients = new Patients(12, server::address, telegram)) {
      patients.write(Integer.MAX_VALUE);
      Until.met("load", LONGEST_START, () -> patients.acknowledged() > 50);
      patients.longestCall();
      cable.is(outage);
      var away = Instant.now();
      guideWithoutTheStore(patients, telegram, outage);
      var written = chatUntil(away.plus(OUTAGE), server.address(), outage);
      var kept = patients.acknowledged();
      cable.is(State.WHOLE);
      var back = Instant.now();
      Until.met("the first message", LONGEST_DRAIN, () -> patients.acknowledged() > kept);
      tell(
          "%s: the first acknowledged %s after",
          outage, seconds(Duration.between(back, Instant.now())));
      patients.stop();
      Until.met("the drain", LONGEST_DRAIN, patients::areAnswered);
      var drained = Duration.between(back, Instant.now());
      server.stop();
      tell(
          "%s: statuses %s, longest call %s, drained in %s",
          outage, patients.statuses(), seconds(patients.longestCall()), seconds(drained));
      assertThat(drained).isLessThan(LONGEST_DRAIN);
      assertThat(patients.statuses().keySet()).containsExactlyInAnyOrder(200, 503);
      var ledger = Ledger.read(settings);
      ledger.provesOneReplyAMessage(patients);
      ledger.provesAllSentInOrder(patients, telegram);
      assertThat(Ledger.count(settings, WEB_MESSAGES)).isEqualTo(written);
    }
  }

  private static Map<String, Object> through(
      Cable cable, Map<String, Object> settings, FakeTelegram telegram) {
    var through = new HashMap<>(settings);
    through.putAll(telegram.settings(""));
    var url = String.valueOf(settings.get("datasources.default.url"));
    through.put(
        "datasources.default.url",
        url.replaceFirst("//[^/]+/", "//127.0.0.1:" + cable.port() + "/"));
    return through;
  }

  private static void guideWithoutTheStore(Patients patients, FakeTelegram telegram, State outage) {
    var start = Instant.now();
    assertThat(patients.deliver(URGENT_CHAT, 1, "my chest hurts")).isEqualTo(503);
    Until.met("the guidance", LONGEST_GUIDANCE, () -> telegram.replies(URGENT_CHAT) == 1);
    tell("%s: guidance after %s", outage, seconds(Duration.between(start, Instant.now())));
    assertThat(Duration.between(start, Instant.now())).isLessThan(LONGEST_GUIDANCE);
  }

  /** How many messages were written. */
  private static int chatUntil(Instant end, URI server, State outage)
      throws IOException, InterruptedException {
    var written = 0;
    var longest = Duration.ZERO;
    while (Instant.now().isBefore(end)) {
      var start = Instant.now();
      assertThat(chat(server)).isEqualTo(200);
      written++;
      var time = Duration.between(start, Instant.now());
      longest = time.compareTo(longest) > 0 ? time : longest;
      Until.pause(Duration.ofMillis(250));
    }
    tell("%s: %d web replies, the longest after %s", outage, written, seconds(longest));
    assertThat(longest).isLessThan(LONGEST_REPLY);
    return written;
  }

  private static int chat(URI server) throws IOException, InterruptedException {
    var message =
        "{\"clientMessageId\":\"%s\",\"text\":\"where can i park\"}".formatted(UUID.randomUUID());
    var request =
        HttpRequest.newBuilder(server.resolve("/api/v1/messages"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(message))
            .build();
    return CLIENT.send(request, BodyHandlers.discarding()).statusCode();
  }
}
