package frontdesk.channel.line;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.channel.PlatformContract;
import frontdesk.delivery.Address;
import frontdesk.delivery.Sending;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SenderTest extends PlatformContract {
  SenderTest() {
    super(
        new Address("line", "Uclinic", "Upatient"),
        Map.of(
            "channel-secret",
            "s3cret-of-the-clinic",
            "channel-access-token",
            "t0ken-of-the-clinic"),
        "{\"sentMessages\":[{\"id\":\"4711\",\"quoteToken\":\"q\"}]}");
  }

  @Test
  void theRequestIsAPushOfTheAccount() throws Exception {
    send();
    var call = platform.next();
    assertThat(call.path()).isEqualTo("/v2/bot/message/push");
    assertThat(call.header("Authorization")).contains("Bearer t0ken-of-the-clinic");
    assertThat(call.body())
        .isEqualTo(
            "{\"to\":\"Upatient\",\"messages\":[{\"type\":\"text\",\"text\":\"It takes about 45 minutes.\"}]}");
  }

  @Test
  void aRepeatHasTheSameKeyAndAnotherReplyAnother() throws Exception {
    var request = request();
    messenger().send("Uclinic", request, Instant.now());
    messenger().send("Uclinic", request, Instant.now());
    var key = platform.next().header("X-Line-Retry-Key").orElseThrow();
    assertThat(UUID.fromString(key)).hasToString(key);
    assertThat(platform.next().header("X-Line-Retry-Key")).contains(key);
    send();
    assertThat(platform.next().header("X-Line-Retry-Key").orElseThrow()).isNotEqualTo(key);
  }

  @Test
  void whatLineTookBeforeIsSent() {
    platform.says(409, "{\"message\":\"The retry key is already accepted\"}");
    assertThat(send()).isEqualTo(new Sending.Sent(Optional.empty()));
  }

  @Test
  void aRequestThatCannotBeReadIsRefused() {
    assertThat(messenger().send("Uclinic", "[]", Instant.now()))
        .isEqualTo(new Sending.Refused("unreadable"));
  }
}
