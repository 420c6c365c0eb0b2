package frontdesk.channel.web;

import static frontdesk.channel.web.ChatClient.MESSAGES;
import static frontdesk.channel.web.ChatClient.URGENT;
import static frontdesk.channel.web.ChatClient.message;
import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.channel.web.ChatClient.Answer;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RequestLimitsTest {
  private static EmbeddedServer serverWithOneMessage(String limit) {
    return ApplicationContext.run(
        EmbeddedServer.class, Map.of("frontdesk.limits." + limit, 1), "test");
  }

  private static void assertTooMany(Answer answer) throws IOException {
    assertThat(answer.status()).isEqualTo(429);
    assertThat(answer.header("Content-Type")).contains("application/problem+json");
    assertThat(answer.header("Retry-After"))
        .hasValueSatisfying(seconds -> assertThat(Integer.parseInt(seconds)).isBetween(1, 60));
  }

  @Test
  void anAddressThatSendsTooMuchIsToldToWaitAndIsStillScreened() throws Exception {
    try (var server = serverWithOneMessage("per-address")) {
      var client = new ChatClient(server.getURI());
      assertThat(client.send(message("hello")).status()).isEqualTo(200);
      var calm = client.send(message("hello"));
      assertTooMany(calm);
      assertThat(calm.json().get("guidance")).isNull();
      var urgent = client.send(message(URGENT));
      assertTooMany(urgent);
      assertThat(urgent.json().get("guidance").get("phone").getStringValue()).isEqualTo("112");
    }
  }

  /** What stands before the proxy's own entry the caller may have made up. */
  @Test
  void anAddressIsTheOneThatTheProxyAdds() throws Exception {
    try (var server = serverWithOneMessage("per-address")) {
      var client = new ChatClient(server.getURI());
      assertThat(sendThroughProxy(client, "1.1.1.1, 7.7.7.7").status()).isEqualTo(200);
      assertTooMany(sendThroughProxy(client, "2.2.2.2, 7.7.7.7"));
      assertThat(sendThroughProxy(client, "7.7.7.7, 3.3.3.3").status()).isEqualTo(200);
    }
  }

  private static Answer sendThroughProxy(ChatClient client, String addresses) throws Exception {
    var body = message("hello").getBytes(StandardCharsets.UTF_8);
    return client.call(
        "POST", MESSAGES, body, "Content-Type", "application/json", "X-Forwarded-For", addresses);
  }

  @Test
  void aConversationThatSendsTooMuchHoldsUpNoOther() throws Exception {
    try (var server = serverWithOneMessage("per-conversation")) {
      var client = new ChatClient(server.getURI());
      var token = client.send(message("hello")).token();
      assertThat(client.send(message("hello"), token).status()).isEqualTo(200);
      assertTooMany(client.send(message("hello"), token));
      assertTooMany(client.send(message(URGENT), token));
      assertThat(client.send(message("hello")).status()).isEqualTo(200);
    }
  }

  @Test
  void anotherTokenOfAConversationCountsTogetherWithTheFirst() throws Exception {
    try (var server = serverWithOneMessage("per-conversation")) {
      var client = new ChatClient(server.getURI());
      var first = message("hello");
      var token = client.send(first).token();
      var fresh = client.send(first).token();
      assertThat(client.send(message("hello"), token).status()).isEqualTo(200);
      assertTooMany(client.send(message("hello"), fresh));
    }
  }
}
