package frontdesk.channel.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.channel.PlatformContract;
import frontdesk.delivery.Address;
import frontdesk.delivery.Sending;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SenderTest extends PlatformContract {
  private static final Sending NOT_NOW = new Sending.Later(Optional.empty());

  SenderTest() {
    super(
        new Address("whatsapp", "106540352242922", "905550001122"),
        Map.of(
            "app-secret", "s3cret-of-the-app",
            "verify-token", "verify-t0ken-of-the-clinic",
            "access-token", "access-t0ken-of-the-clinic"),
        "{\"messaging_product\":\"whatsapp\",\"contacts\":[],\"messages\":[{\"id\":\"4711\"}]}");
  }

  @Test
  void theRequestIsAMessageOfTheClinicsNumber() throws Exception {
    var request = request();
    messenger().send("106540352242922", request, Instant.now());
    var call = platform.next();
    assertThat(call.path()).isEqualTo("/v25.0/106540352242922/messages");
    assertThat(call.header("Authorization")).contains("Bearer access-t0ken-of-the-clinic");
    assertThat(call.header("Content-Type")).contains("application/json");
    assertThat(call.body()).isEqualTo(request);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{\"messages\":[]}", "{\"messages\":7}", "{\"messages\":[{}]}"})
  void anOddAnswerToASentMessageIsNoReasonToSendItTwice(String answer) {
    platform.says(200, answer);
    assertThat(send()).isEqualTo(new Sending.Sent(Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({"400, 4", "400, 80007", "400, 130429", "400, 131056", "403, 131016"})
  void aPassingTroubleIsTriedAgainWhateverTheStatus(int status, int code) {
    platform.says(status, "{\"error\":{\"message\":\"m\",\"code\":" + code + "}}");
    assertThat(send()).isEqualTo(NOT_NOW);
  }

  @Test
  void whatMetaCallsTransientIsTriedAgain() {
    platform.says(400, "{\"error\":{\"code\":1,\"is_transient\":true}}");
    assertThat(send()).isEqualTo(NOT_NOW);
  }

  @Test
  void aRefusalTellsMetasNumberAlone() {
    platform.says(400, "{\"error\":{\"message\":\"(#100) 905550001122\",\"code\":100}}");
    assertThat(send()).isEqualTo(new Sending.Refused("400 100"));
  }

  @Test
  void nothingIsSentADayAfterThePatientWrote() {
    var yesterday = Instant.now().minus(Duration.ofHours(24)).minusSeconds(1);
    assertThat(messenger().send("1", request(), yesterday))
        .isEqualTo(new Sending.Refused("outside the 24-hour window"));
    platform.says(200, "{}");
    assertThat(messenger().send("1", request(), yesterday.plusSeconds(60)))
        .isInstanceOf(Sending.Sent.class);
  }
}
