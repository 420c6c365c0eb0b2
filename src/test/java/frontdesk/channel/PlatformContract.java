package frontdesk.channel;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import frontdesk.delivery.Address;
import frontdesk.delivery.Messenger;
import frontdesk.delivery.Sending;
import frontdesk.delivery.Sending.Later;
import frontdesk.delivery.Sending.Refused;
import frontdesk.delivery.Sending.Sent;
import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** What every way out makes of a platform's answers. */
@TestInstance(Lifecycle.PER_CLASS)
public abstract class PlatformContract {
  private static final String REPLY = "It takes about 45 minutes.";

  private final Map<String, Object> settings;
  private final String channel;
  private final Address patient;
  private final String answer;

  protected FakePlatform platform = new FakePlatform();
  protected ApplicationContext context = ApplicationContext.builder().build();

  /**
   * @param answer what the platform says to a message that it calls {@code 4711}
   */
  protected PlatformContract(Address patient, Map<String, Object> settings, String answer) {
    this.channel = patient.channel();
    this.patient = patient;
    this.settings = settings;
    this.answer = answer;
  }

  /** Once for all tests: it reads what the clinic can answer, which takes seconds. */
  @BeforeAll
  void open() {
    context = connected(platform.address());
  }

  @BeforeEach
  void forget() {
    platform.forget();
  }

  private ApplicationContext connected(String address) {
    var all = new HashMap<String, Object>();
    settings.forEach((key, value) -> all.put("frontdesk.channels." + channel + "." + key, value));
    all.put("frontdesk.channels." + channel + ".enabled", true);
    all.put("frontdesk.channels." + channel + ".base-url", address);
    all.put("micronaut.http.client.read-timeout", "1s");
    return ApplicationContext.run(all, "test");
  }

  @AfterAll
  void close() {
    context.close();
    platform.close();
  }

  protected final Messenger messenger() {
    return context.getBeansOfType(Messenger.class).stream()
        .filter(each -> each.channel().equals(channel))
        .findFirst()
        .orElseThrow();
  }

  protected final String request() {
    return messenger().compose(patient, SampleReplies.answer(REPLY), false).getFirst();
  }

  protected final Sending send() {
    return messenger().send(patient.account(), request(), Instant.now());
  }

  @Test
  void whatThePlatformTookIsSentUnderItsName() throws Exception {
    platform.says(200, answer);
    assertThat(send()).isEqualTo(new Sent(Optional.of("4711")));
    assertThat(platform.next().body()).contains("45");
  }

  @Test
  void aSuccessThatCannotBeReadIsSentAllTheSame() {
    platform.says(200, Map.of("Content-Type", "text/html"), "<p>fine</p>");
    assertThat(send()).isEqualTo(new Sent(Optional.empty()));
    platform.says(200, "[1,");
    assertThat(send()).isEqualTo(new Sent(Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 500, 502, 503, 504})
  void aPlatformInTroubleIsTriedAgain(int status) {
    platform.says(status, Map.of("Content-Type", "text/html"), "<h1>Sorry</h1>");
    assertThat(send()).isEqualTo(new Later(Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({"7, 7", "0, 0"})
  void thePatienceThatItAsksForIsHeard(String header, long seconds) {
    platform.says(429, Map.of("Retry-After", header), "{}");
    assertThat(send()).isEqualTo(new Later(Optional.of(Duration.ofSeconds(seconds))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Wed, 21 Oct 2026 07:28:00 GMT", "-1", "99999999999999999999", "soon"})
  void aPatienceThatCannotBeReadIsTriedAgain(String header) {
    platform.says(429, Map.of("Retry-After", header), "{}");
    assertThat(send()).isEqualTo(new Later(Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 422})
  void aRefusalStaysOne(int status) {
    platform.says(status, "{}");
    assertThat(send()).isEqualTo(new Refused(String.valueOf(status)));
  }

  @Test
  void aPlatformThatDoesNotAnswerIsTriedAgain() {
    platform.hesitates(Duration.ofSeconds(4));
    assertThat(send()).isEqualTo(new Later(Optional.empty()));
  }

  @Test
  void aPlatformThatHangsUpIsTriedAgain() {
    platform.hangsUp();
    assertThat(send()).isEqualTo(new Later(Optional.empty()));
  }

  @Test
  void neitherSecretsNorTextsReachTheLogAtAnyLevel() {
    var lines = linesOf(this::startAndFailInEveryWay);
    assertThat(lines).isNotEmpty();
    for (var secret : settings.values()) {
      assertThat(lines).noneMatch(line -> line.contains(secret.toString()));
    }
    assertThat(lines)
        .noneMatch(line -> line.contains("45 min") || line.contains(patient.patient()));
  }

  private void startAndFailInEveryWay() {
    context.close();
    context = connected(platform.address());
    for (var status : List.of(200, 400, 429, 500)) {
      platform.says(status, answer);
      send();
    }
    platform.hangsUp();
    send();
  }

  private static List<String> linesOf(Runnable work) {
    var root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    var level = root.getLevel();
    var log = new ListAppender<ILoggingEvent>();
    log.start();
    root.addAppender(log);
    root.setLevel(Level.TRACE);
    try {
      work.run();
    } finally {
      root.setLevel(level);
      root.detachAppender(log);
    }
    return List.copyOf(log.list).stream().map(PlatformContract::line).toList();
  }

  private static String line(ILoggingEvent event) {
    var thrown = event.getThrowableProxy();
    return event.getFormattedMessage() + (thrown == null ? "" : thrown.getMessage());
  }
}
