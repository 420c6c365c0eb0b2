package frontdesk.channel.messenger;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.channel.PlatformContract;
import frontdesk.delivery.Address;
import frontdesk.delivery.Messenger;
import frontdesk.delivery.Sending;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SenderTest extends PlatformContract {
  SenderTest() {
    super(
        new Address("messenger", "12345654332", "987654321432"),
        Map.of(
            "app-secret", "s3cret-of-the-app",
            "verify-token", "verify-t0ken-of-the-clinic",
            "access-token", "access-t0ken-of-the-clinic"),
        "{\"recipient_id\":\"987654321432\",\"message_id\":\"4711\"}");
  }

  @Test
  void theRequestIsAMessageOfWhomTheTokenBelongsTo() throws Exception {
    var request = request();
    messenger().send("12345654332", request, Instant.now());
    var call = platform.next();
    assertThat(call.path()).isEqualTo("/v25.0/me/messages");
    assertThat(call.header("Authorization")).contains("Bearer access-t0ken-of-the-clinic");
    assertThat(call.header("Content-Type")).contains("application/json");
    assertThat(call.body()).isEqualTo(request);
  }

  @Test
  void instagramIsReachedTheSameWay() throws Exception {
    var instagram = context.getBean(Messenger.class, Qualifiers.byName("instagram"));
    assertThat(instagram.channel()).isEqualTo("instagram");
    platform.says(200, "{\"message_id\":\"aWdf\"}");
    assertThat(instagram.send("17841452691600098", request(), Instant.now()))
        .isEqualTo(new Sending.Sent(Optional.of("aWdf")));
    assertThat(platform.next().path()).isEqualTo("/v25.0/me/messages");
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 4, 613, 1_200})
  void aPassingTroubleIsTriedAgainWhateverTheStatus(int code) {
    platform.says(400, "{\"error\":{\"message\":\"m\",\"code\":" + code + "}}");
    assertThat(send()).isEqualTo(new Sending.Later(Optional.empty()));
  }

  @Test
  void aRefusalTellsMetasNumberAlone() {
    platform.says(403, "{\"error\":{\"message\":\"(#10) 987654321432\",\"code\":10}}");
    assertThat(send()).isEqualTo(new Sending.Refused("403 10"));
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
