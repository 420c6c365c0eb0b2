package frontdesk.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest
class TopicsTest {
  private final ChatClient client;

  TopicsTest(EmbeddedServer server) {
    this.client = new ChatClient(server.getURI());
  }

  private static List<JsonNode> values(JsonNode array) {
    return StreamSupport.stream(array.values().spliterator(), false).toList();
  }

  private List<JsonNode> topics() throws Exception {
    return values(client.get("/api/v1/topics").json().get("topics"));
  }

  @Test
  void theProceduresComeFirstInTheirOrder() throws Exception {
    assertThat(topics())
        .extracting(topic -> topic.get("id").getStringValue())
        .startsWith("joint-denervation", "rf-neurotomy");
  }

  @Test
  void everyTopicHasATitleAndEntriesToPress() throws Exception {
    assertThat(topics())
        .allSatisfy(
            topic -> {
              assertThat(topic.get("title").getStringValue()).isNotBlank();
              assertThat(values(topic.get("entries")))
                  .isNotEmpty()
                  .allSatisfy(
                      entry -> assertThat(entry.get("title").getStringValue()).isNotBlank());
            });
  }

  @Test
  void smallTalkIsNoTopic() throws Exception {
    assertThat(topics())
        .flatExtracting(topic -> values(topic.get("entries")))
        .extracting(entry -> entry.get("id").getStringValue())
        .contains("joint-denervation-what-is")
        .doesNotContain("greeting", "thanks", "goodbye");
  }

  @Test
  void aPressedEntryIsAnswered() throws Exception {
    var entry = values(topics().getFirst().get("entries")).getFirst();
    var body =
        "{\"clientMessageId\":\"%s\",\"text\":\"%s\",\"choice\":\"%s\"}"
            .formatted(
                UUID.randomUUID(),
                entry.get("title").getStringValue(),
                entry.get("id").getStringValue());
    assertThat(client.send(body).json().get("entries").get(0)).isEqualTo(entry.get("id"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xx", "en-GB", "!!!", "%00", ""})
  void aLanguageWithoutEntriesGetsTheEnglishTopics(String locale) throws Exception {
    var answer = client.get("/api/v1/topics?locale=" + locale);
    assertThat(answer.text("language")).hasValueSatisfying(tag -> assertThat(tag).startsWith("en"));
    assertThat(answer.json().get("topics"))
        .isEqualTo(client.get("/api/v1/topics").json().get("topics"));
  }
}
