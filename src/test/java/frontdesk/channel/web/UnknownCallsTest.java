package frontdesk.channel.web;

import static frontdesk.channel.web.Problems.assertProblem;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@MicronautTest
class UnknownCallsTest {
  private final ChatClient client;

  UnknownCallsTest(EmbeddedServer server) {
    this.client = new ChatClient(server.getURI());
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /api/v1/nothing, 404",
    "GET, /api/v1/my-secret-complaint?text=chest%20hurts, 404",
    "POST, /api/v2/messages, 404",
    "GET, /api/v1/messages, 405",
    "PUT, /api/v1/messages, 405",
    "DELETE, /api/v1/messages, 405",
    "PUT, /api/v1/conversation, 405",
    "GET, /api/v1/messages/2/feedback, 405",
    "GET, /api/v1/conversation, 401",
    "GET, /api/v1/conversation?after=chest%20hurts, 400",
    "POST, /api/v1/messages/second/feedback, 400"
  })
  void aCallThatDoesNotExistIsRefused(String method, String path, int status) throws Exception {
    var body = "{\"helpful\":true}".getBytes(UTF_8);
    var answer =
        method.equals("GET")
            ? client.get(path)
            : client.call(method, path, body, "Content-Type", "application/json");
    assertProblem(answer, status);
  }
}
