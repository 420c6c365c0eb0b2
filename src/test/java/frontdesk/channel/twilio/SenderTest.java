package frontdesk.channel.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.channel.PlatformContract;
import frontdesk.channel.SampleReplies;
import frontdesk.delivery.Address;
import frontdesk.delivery.Sending;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SenderTest extends PlatformContract {
  private static final Map<String, Object> SETTINGS =
      Map.of(
          "account-sid", "AC0123456789",
          "auth-token", "t0ken-of-the-clinic",
          "public-url", "https://clinic.example/webhooks/twilio?a=1");

  SenderTest() {
    super(
        new Address("twilio", "+18005550100", "+14155550100"),
        SETTINGS,
        "{\"sid\":\"4711\",\"status\":\"queued\",\"code\":null,\"body\":\"45 minutes\"}");
  }

  @Test
  void theRequestIsAFormOfTheAccount() throws Exception {
    send();
    var call = platform.next();
    assertThat(call.path()).isEqualTo("/2010-04-01/Accounts/AC0123456789/Messages.json");
    assertThat(call.header("Authorization"))
        .contains("Basic QUMwMTIzNDU2Nzg5OnQwa2VuLW9mLXRoZS1jbGluaWM=");
    assertThat(call.header("Content-Type")).contains("application/x-www-form-urlencoded");
    assertThat(call.body())
        .isEqualTo(
            "From=%2B18005550100&To=%2B14155550100&Body=It+takes+about+45+minutes."
                + "&StatusCallback=https%3A%2F%2Fclinic.example%2Fwebhooks%2Ftwilio%3Fa%3D1");
  }

  @Test
  void aRefusalTellsTwiliosNumber() {
    platform.says(
        400, "{\"code\":21610,\"message\":\"Attempt to send to +14155550100\",\"status\":400}");
    assertThat(send()).isEqualTo(new Sending.Refused("400 21610"));
  }

  @Test
  void whatsAppIsNotWrittenToOnceItsWindowIsClosed() {
    platform.says(200, "{}");
    var patient = new Address("twilio", "whatsapp:+1800", "whatsapp:+1415");
    var request = messenger().compose(patient, SampleReplies.answer("Text."), false).getFirst();
    var yesterday = Instant.now().minus(Duration.ofHours(25));
    assertThat(messenger().send("whatsapp:+1800", request, yesterday))
        .isEqualTo(new Sending.Refused("outside the 24-hour window"));
    assertThat(messenger().send("whatsapp:+1800", request, Instant.now()))
        .isInstanceOf(Sending.Sent.class);
    assertThat(messenger().send("+18005550100", request(), yesterday))
        .isInstanceOf(Sending.Sent.class);
  }

  @Test
  void aRequestThatCannotBeReadIsRefused() {
    assertThat(messenger().send("+1800", "{", Instant.now()))
        .isEqualTo(new Sending.Refused("unreadable"));
  }
}
