package frontdesk.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.channel.PlatformContract;
import frontdesk.delivery.Address;
import frontdesk.delivery.Sending;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SenderTest extends PlatformContract {
  private static final String TOKEN = TelegramContext.TOKEN;

  SenderTest() {
    super(
        new Address("telegram", "4839574812", "987654321"),
        Map.of("token", TOKEN, "secret-token", "s3cret-of-the-clinic"),
        "{\"ok\":true,\"result\":{\"message_id\":4711,\"text\":\"It takes about 45 minutes.\"}}");
  }

  @Test
  void theRequestGoesToTheBotAsItWasComposed() throws Exception {
    var request = request();
    messenger().send("4839574812", request, Instant.now());
    var call = platform.next();
    assertThat(call.path()).isEqualTo("/bot" + TOKEN + "/sendMessage");
    assertThat(call.body()).isEqualTo(request);
    assertThat(call.header("Content-Type"))
        .hasValueSatisfying(it -> assertThat(it).startsWith("application/json"));
  }

  @Test
  void thePatienceInTheBodyIsHeard() {
    platform.says(429, "{\"ok\":false,\"error_code\":429,\"parameters\":{\"retry_after\":33}}");
    assertThat(send()).isEqualTo(new Sending.Later(Optional.of(Duration.ofSeconds(33))));
  }

  @Test
  void aPressedButtonIsAcknowledgedWithoutWaiting() throws Exception {
    platform.hesitates(Duration.ofMillis(500));
    var before = System.nanoTime();
    context.getBean(Sender.class).acknowledge("4382bf");
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofMillis(400));
    var call = platform.next();
    assertThat(call.path()).isEqualTo("/bot" + TOKEN + "/answerCallbackQuery");
    assertThat(call.body()).isEqualTo("{\"callback_query_id\":\"4382bf\"}");
  }
}
