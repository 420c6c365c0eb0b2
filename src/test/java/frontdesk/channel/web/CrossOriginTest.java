package frontdesk.channel.web;

import static frontdesk.channel.web.ChatClient.MESSAGES;
import static frontdesk.channel.web.ChatClient.message;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.channel.web.ChatClient.Answer;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest
@Property(
    name = "clinic.allowed-origins",
    value = "https://www.clinic.example,https://book.clinic.example:8443")
class CrossOriginTest {
  private static final String ALLOWED = "Access-Control-Allow-Origin";
  private static final String CREDENTIALS = "Access-Control-Allow-Credentials";

  private final EmbeddedServer server;
  private final ChatClient client;

  CrossOriginTest(EmbeddedServer server) {
    this.server = server;
    this.client = new ChatClient(server.getURI());
  }

  private Answer send(String origin) throws Exception {
    return client.call(
        "POST",
        MESSAGES,
        message("hello").getBytes(UTF_8),
        "Content-Type",
        "application/json",
        "Origin",
        origin);
  }

  private Answer preflight(String origin) throws Exception {
    return client.call(
        "OPTIONS",
        MESSAGES,
        new byte[0],
        "Origin",
        origin,
        "Access-Control-Request-Method",
        "POST",
        "Access-Control-Request-Headers",
        "authorization,content-type");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://www.clinic.example", "https://book.clinic.example:8443"})
  void anAllowedOriginIsAnsweredByItsName(String origin) throws Exception {
    var answer = send(origin);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header(ALLOWED)).contains(origin);
    assertThat(answer.header("Vary")).contains("Origin");
    assertThat(answer.header(CREDENTIALS)).isEmpty();
  }

  @Test
  void anAllowedOriginMaySendJsonWithAToken() throws Exception {
    var answer = preflight("https://www.clinic.example");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header(ALLOWED)).contains("https://www.clinic.example");
    assertThat(answer.headers().allValues("Access-Control-Allow-Headers").toString())
        .contains("authorization", "content-type");
    assertThat(answer.header(CREDENTIALS)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://other.example",
        "http://www.clinic.example",
        "https://www.clinic.example:444",
        "https://www.clinic.example.other.example",
        "https://wwwxclinic.example",
        "https://clinic.example",
        "null",
        "*"
      })
  void anyOtherOriginIsNotAllowed(String origin) throws Exception {
    assertThat(send(origin).header(ALLOWED)).isEmpty();
    assertThat(preflight(origin).header(ALLOWED)).isEmpty();
    assertThat(preflight(origin).header(CREDENTIALS)).isEmpty();
  }

  @Test
  void theServersOwnPageNeedsNoPermission() throws Exception {
    assertThat(send(server.getURI().toString()).status()).isEqualTo(200);
  }
}
