package frontdesk.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

@MicronautTest
class OpenApiTest {
  private final ChatClient client;

  OpenApiTest(EmbeddedServer server) {
    this.client = new ChatClient(server.getURI());
  }

  private Map<String, Map<String, Object>> published(String part) throws Exception {
    var answer = client.get("/api/v1/openapi/frontdesk-1.yml");
    assertThat(answer.status()).isEqualTo(200);
    Map<String, Map<String, Map<String, Object>>> description = new Yaml().load(answer.body());
    return Objects.requireNonNull(description.get(part), part);
  }

  @Test
  void everyCallOfTheContractIsPublished() throws Exception {
    assertThat(published("paths"))
        .containsOnlyKeys(
            "/api/v1/messages",
            "/api/v1/messages/{seq}/feedback",
            "/api/v1/conversation",
            "/api/v1/topics")
        .hasEntrySatisfying(
            "/api/v1/conversation", calls -> assertThat(calls).containsOnlyKeys("get", "delete"));
  }

  @Test
  void theBodiesAreDescribed() throws Exception {
    assertThat(published("components").get("schemas"))
        .asInstanceOf(InstanceOfAssertFactories.MAP)
        .containsKeys("MessageRequest", "ReplyBody", "GuidanceBody", "Problem");
  }

  @Test
  void nothingElseOfTheServerIsServedBesideIt() throws Exception {
    for (var path : List.of("", "..%2f..%2fapplication.yml", "%2e%2e/%2e%2e/logback.xml")) {
      assertThat(client.get("/api/v1/openapi/" + path).status()).isIn(400, 404);
    }
  }
}
