package frontdesk.channel.web;

import static frontdesk.channel.web.ChatClient.CONVERSATION;
import static frontdesk.channel.web.ChatClient.MESSAGES;
import static frontdesk.channel.web.ChatClient.URGENT;
import static frontdesk.channel.web.ChatClient.message;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.channel.web.ChatClient.Answer;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest
class ChatControllerTest {
  private static final String FIELDS =
      "seq kind text html language entries sources reviewed suggestions guidance notice token";
  private static final String QUESTION = "what is joint denervation?";

  private final ChatClient client;

  ChatControllerTest(EmbeddedServer server) {
    this.client = new ChatClient(server.getURI());
  }

  private Answer history(String query, String token) throws Exception {
    return client.call("GET", CONVERSATION + query, token);
  }

  private static List<String> sequence(Answer history) throws IOException {
    return StreamSupport.stream(history.json().get("messages").values().spliterator(), false)
        .map(each -> each.get("seq").coerceStringValue() + " " + from(each))
        .toList();
  }

  private static String from(JsonNode message) {
    return message.get("from").getStringValue();
  }

  @Test
  void theFirstReplyCarriesAllFieldsOfTheContractAndAToken() throws Exception {
    var reply = client.send(message(QUESTION));
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.json().entries())
        .extracting(field -> field.getKey())
        .containsExactlyInAnyOrder(FIELDS.split(" "));
    assertThat(reply.token()).hasSizeGreaterThanOrEqualTo(43);
  }

  @Test
  void laterRepliesCarryNoToken() throws Exception {
    var token = client.send(message(QUESTION)).token();
    var later = client.send(message("how long does it take?"), token);
    assertThat(later.status()).isEqualTo(200);
    assertThat(later.json().get("token")).isNull();
    assertThat(sequence(history("", token)))
        .containsExactly("1 patient", "2 frontdesk", "3 patient", "4 frontdesk");
  }

  @Test
  void theSameClientMessageIdGetsTheSameReply() throws Exception {
    var token = client.send(message("hello")).token();
    var again = message(QUESTION);
    assertThat(client.send(again, token).body()).isEqualTo(client.send(again, token).body());
    assertThat(sequence(history("", token))).hasSize(4);
  }

  @Test
  void aRepeatedFirstMessageOpensNoSecondConversationAndItsFreshTokenWorks() throws Exception {
    var first = message(UUID.randomUUID(), QUESTION);
    var token = client.send(first).token();
    var fresh = client.send(first).token();
    client.send(message("how long does it take?"), fresh);
    assertThat(fresh).isNotEqualTo(token);
    assertThat(history("", token).body()).isEqualTo(history("", fresh).body());
    assertThat(sequence(history("", token))).hasSize(4);
  }

  @Test
  void aWrongTokenOpensNoConversation() throws Exception {
    var refused = client.send(message("hello"), "wrong");
    assertThat(refused.status()).isEqualTo(401);
    assertThat(refused.header("WWW-Authenticate")).contains("Bearer");
    assertThat(refused.text("token")).isEmpty();
    assertThat(client.send(message("hello"), "wrong").status()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer", "Bearer ", "Basic cGF0aWVudDpzZWNyZXQ=", "wrong"})
  void anAuthorizationThatIsNoTokenOpensNoConversation(String header) throws Exception {
    var body = message("hello").getBytes(UTF_8);
    var refused =
        client.call(
            "POST", MESSAGES, body, "Content-Type", "application/json", "Authorization", header);
    assertThat(refused.status()).isEqualTo(401);
  }

  @ParameterizedTest
  @CsvSource({"0, 4", "1, 3", "3, 1", "4, 0", "-1, 4", "9999999999, 0"})
  void historyTellsWhatCameAfterASequenceNumber(String after, int messages) throws Exception {
    var token = client.send(message(QUESTION)).token();
    client.send(message("how long does it take?"), token);
    assertThat(sequence(history("?after=" + after, token))).hasSize(messages);
  }

  @Test
  void anErasedConversationIsGone() throws Exception {
    var token = client.send(message(QUESTION)).token();
    assertThat(client.call("DELETE", CONVERSATION, token).status()).isEqualTo(204);
    assertThat(history("", token).status()).isEqualTo(401);
    assertThat(client.send(message(QUESTION), token).status()).isEqualTo(401);
    assertThat(client.call("DELETE", CONVERSATION, token).status()).isEqualTo(401);
  }

  @ParameterizedTest
  @CsvSource({"2, 204", "1, 404", "99, 404", "-2, 404"})
  void onlyAReplyOfTheConversationTakesFeedback(String seq, int status) throws Exception {
    var token = client.send(message(QUESTION)).token();
    var answer =
        client.call("POST", MESSAGES + "/" + seq + "/feedback", token, "{\"helpful\":true}");
    assertThat(answer.status()).isEqualTo(status);
  }

  @Test
  void anUrgentReplyCarriesItsGuidance() throws Exception {
    var reply = client.send(message(URGENT));
    var guidance = reply.json().get("guidance");
    assertThat(reply.text("kind")).contains("urgent");
    assertThat(guidance.get("level").getStringValue()).isEqualTo("emergency");
    assertThat(guidance.get("phone").getStringValue()).isEqualTo("112");
    assertThat(guidance.get("actions").values().iterator().next().get("phone").getStringValue())
        .isEqualTo("112");
    assertThat(guidance.get("text").getStringValue()).contains("112");
  }
}
