package frontdesk.channel.web;

import static frontdesk.channel.web.ChatClient.MESSAGES;
import static frontdesk.channel.web.ChatClient.URGENT;
import static frontdesk.channel.web.ChatClient.message;
import static frontdesk.channel.web.Problems.assertGuided;
import static frontdesk.channel.web.Problems.assertProblem;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest
@Property(name = "clinic.allowed-origins", value = "https://www.clinic.example")
@Property(name = "clinic.lines.en.crisis", value = "555 0199")
class WebRegressionTest {
  private final ChatClient client;

  WebRegressionTest(EmbeddedServer server) {
    this.client = new ChatClient(server.getURI());
  }

  @Test
  void aBodyOfAMegabyteGetsAProblemDocumentThatNamesTheEmergencyNumber() throws Exception {
    var answer = client.send(message("a".repeat(1_000_000)));
    assertProblem(answer, 413);
    assertThat(answer.body()).contains("112");
  }

  @Test
  void anUrgentMessageWhoseReplyCannotBeAcceptedIsScreened() throws Exception {
    var body = message(URGENT).getBytes(UTF_8);
    assertGuided(
        client.call(
            "POST",
            MESSAGES,
            body,
            "Content-Type",
            "application/json",
            "Accept",
            "application/xml"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{}", "{\"helpful\":null}", "{\"helpful\":5}", "{\"helpful\":\"chest hurts\"}"})
  void feedbackThatIsNeitherTrueNorFalseIsRefused(String feedback) throws Exception {
    var token = client.send(message("hello")).token();
    assertProblem(client.call("POST", MESSAGES + "/2/feedback", token, feedback), 400);
  }

  @Test
  void theCrisisLineOfTheSettingsIsTold() throws Exception {
    assertThat(client.send(message("i want to kill myself")).body()).contains("555 0199");
  }

  @ParameterizedTest
  @CsvSource({
    "clinic.hours.monday, 25-30, monday",
    "clinic.hours.monday, 17:00-09:00, monday",
    "clinic.hours.holidays, yesterday, holidays",
    "clinic.hours.zone, Mars/Base, zone",
    "clinic.site, not a uri, site",
    "clinic.require-review, maybe, require",
    "clinic.lines.tr.crisis, call us, crisis",
    "frontdesk.limits.per-address, many, Address",
    "frontdesk.conversations.idle, soon, idle"
  })
  void aSettingThatMakesNoSenseStopsTheStart(String setting, String value, String field) {
    var settings = new HashMap<String, Object>(Map.of("clinic.hours.zone", "Europe/Istanbul"));
    settings.put(setting, value);
    assertThatThrownBy(() -> ApplicationContext.run(settings, "test").close())
        .hasStackTraceContaining(field);
  }
}
