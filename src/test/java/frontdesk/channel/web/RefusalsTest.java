package frontdesk.channel.web;

import static frontdesk.channel.web.ChatClient.MESSAGES;
import static frontdesk.channel.web.ChatClient.URGENT;
import static frontdesk.channel.web.ChatClient.message;
import static frontdesk.channel.web.Problems.assertGuided;
import static frontdesk.channel.web.Problems.assertProblem;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest
class RefusalsTest {
  private static final String FOLDER = "/frontdesk/channel/web/";
  private static final String CALM = "the weather is lovely and the coffee was good. ";

  private final EmbeddedServer server;
  private final ChatClient client;

  RefusalsTest(EmbeddedServer server) {
    this.server = server;
    this.client = new ChatClient(server.getURI());
  }

  private static String filled(String body) {
    return body.replace("{id}", UUID.randomUUID().toString()).replace("{urgent}", URGENT);
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = FOLDER + "refused.txt",
      delimiter = '|',
      quoteCharacter = '`',
      useHeadersInDisplayName = true)
  void aBadBodyIsRefusedAndScreened(int status, String guidance, String body) throws Exception {
    var answer = client.send(filled(body));
    assertProblem(answer, status);
    if (guidance.equals("yes")) {
      assertGuided(answer);
    } else {
      assertThat(answer.json().get("guidance")).isNull();
    }
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = FOLDER + "accepted.txt",
      delimiter = '|',
      quoteCharacter = '`',
      useHeadersInDisplayName = true)
  void anOddBodyGetsAReply(String kind, String body) throws Exception {
    var reply = client.send(filled(body));
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.text("kind")).contains(kind);
  }

  @Test
  void anEmptyBodyIsRefused() throws Exception {
    assertProblem(client.send(""), 400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "{\"a\":["})
  void deeplyNestedJsonIsRefused(String opening) throws Exception {
    assertProblem(client.send(opening.repeat(5000)), 400);
  }

  @Test
  void invalidUtf8IsRefusedAndScreened() throws Exception {
    var calm = client.send(message("my secret complaint: \u00ff\u00fe").getBytes(ISO_8859_1));
    assertProblem(calm, 400);
    assertThat(calm.json().get("guidance")).isNull();
    var urgent = client.send(message("\u00ff " + URGENT).getBytes(ISO_8859_1));
    assertProblem(urgent, 400);
    assertGuided(urgent);
  }

  @Test
  void textOfMoreThanFourThousandCodePointsIsRefusedAndScreened() throws Exception {
    var calm = client.send(message(CALM.repeat(100)));
    assertProblem(calm, 413);
    assertThat(calm.json().get("guidance")).isNull();
    var urgent = client.send(message(CALM.repeat(100) + URGENT));
    assertProblem(urgent, 413);
    assertGuided(urgent);
  }

  @Test
  void fourThousandCodePointsOutsideTheBasicPlaneAreNotTooMany() throws Exception {
    assertThat(client.send(message("\ud83d\ude00".repeat(4000))).status()).isEqualTo(200);
    assertThat(client.send(message("\ud83d\ude00".repeat(4001))).status()).isEqualTo(413);
  }

  @Test
  void aBodyOfAMegabyteIsRefusedBeforeItIsSent() throws Exception {
    try (var socket = new Socket(server.getHost(), server.getPort())) {
      socket.setSoTimeout(10_000);
      var head =
          "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
              + "Content-Length: 1000000\r\n\r\n";
      socket.getOutputStream().write(head.formatted(MESSAGES).getBytes(UTF_8));
      var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
      assertThat(answer.readLine()).startsWith("HTTP/1.1 413");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "nonsense"})
  void anotherContentTypeThanJsonIsRefusedAndScreened(String type) throws Exception {
    var body = message(URGENT).getBytes(UTF_8);
    var answer = client.call("POST", MESSAGES, body, "Content-Type", type);
    assertProblem(answer, 415);
    assertGuided(answer);
  }

  @Test
  void aWrongTokenIsRefusedAndScreened() throws Exception {
    var answer = client.send(message(URGENT), "wrong");
    assertProblem(answer, 401);
    assertGuided(answer);
  }
}
