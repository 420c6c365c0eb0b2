package frontdesk.channel.messenger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.channel.ChannelContext;
import frontdesk.delivery.Address;
import frontdesk.delivery.Delivered;
import frontdesk.delivery.Delivered.Stage;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookTest extends ChannelContext {
  private final Webhook webhook = context.getBean(Webhook.class);

  WebhookTest() {
    super(SettingsTest.ON);
  }

  private List<Delivered> read(String json) {
    return webhook.read(json.getBytes(UTF_8)).orElseThrow();
  }

  private List<Delivered> readEvent(String inside) {
    return read(
        """
        {"object": "instagram", "entry": [{"id": "10", "messaging": [{"sender": {"id": "7"},
          "recipient": {"id": "10"}, "timestamp": 1700000000123, %s}]}]}
        """
            .formatted(inside));
  }

  private static Delivered.Message message(List<Delivered> delivered) {
    return (Delivered.Message) delivered.getFirst();
  }

  @Test
  void everyElementOfABatchIsTakenForItsPlatform() {
    var entry =
        """
        {"id": %d, "messaging": [
          {"sender": {"id": 7}, "timestamp": "1700000000123", "message": {"mid": "a", "text": "x"}},
          {"sender": {"id": "8"}, "timestamp": 1700000000123, "message": {"mid": "b", "text": "y"}}]}
        """;
    var batch =
        read(
            "{\"object\":\"page\",\"entry\":["
                + entry.formatted(1)
                + ","
                + entry.formatted(2)
                + "]}");
    assertThat(batch).hasSize(4);
    assertThat(message(batch).from()).isEqualTo(new Address("messenger", "1", "7"));
    assertThat(message(batch).at()).isEqualTo(Instant.ofEpochMilli(1_700_000_000_123L));
    assertThat(message(readEvent("\"message\": {\"mid\": \"a\", \"text\": \"x\"}")).from())
        .isEqualTo(new Address("instagram", "10", "7"));
  }

  @Test
  void aStrangeElementSpoilsNoOther() {
    assertThat(
            read(
                """
                {"object": "page", "entry": [null, 7, {}, {"id": {}}, {"id": 1, "messaging": 3},
                  {"id": 1, "messaging": [null, "x", [], {}, {"sender": 7},
                    {"sender": {"id": 7}, "message": "x"},
                    {"sender": {"id": 7}, "message": {"mid": ["a"], "text": "x"}},
                    {"sender": {"id": 7}, "message": {"mid": "right", "text": "ok"}}]}]}
                """))
        .extracting(it -> ((Delivered.Message) it).id())
        .containsExactly("right");
  }

  @Test
  void whatIsPressedIsAChoice() {
    var quick =
        message(
            readEvent(
                """
                "message": {"mid": "a", "text": "How long?", "quick_reply": {"payload": "knee-duration"}}
                """));
    assertThat(quick.message().text()).isEqualTo("How long?");
    assertThat(quick.message().choice()).contains("knee-duration");
    var postback =
        message(
            readEvent(
                """
                "postback": {"mid": "p", "title": "How long?", "payload": "knee-duration"}
                """));
    assertThat(postback.id()).isEqualTo("p");
    assertThat(postback.message()).isEqualTo(quick.message());
  }

  @Test
  void aPostbackWithoutAnIdHasOneAllTheSame() {
    var first = message(readEvent("\"postback\": {\"title\": \"Start\", \"payload\": \"start\"}"));
    var again = message(readEvent("\"postback\": {\"title\": \"Start\", \"payload\": \"start\"}"));
    assertThat(first.id()).isEqualTo(again.id()).startsWith("postback ").doesNotContain("7@");
  }

  @Test
  void anEditIsALaterWordingOfTheSameMessage() {
    var edit = "\"message_edit\": {\"mid\": \"a\", \"text\": \"my leg is numb\", \"num_edit\": 2}";
    assertThat(message(readEvent(edit)).id()).isEqualTo("a#2");
  }

  @Test
  void aMessageThatIsTakenBackIsWithdrawn() {
    assertThat(readEvent("\"message\": {\"mid\": \"a\", \"is_deleted\": true}"))
        .containsExactly(new Delivered.Withdrawn(new Address("instagram", "10", "7"), "a"));
  }

  @Test
  void whatHasNoWordsIsWordless() {
    for (var inside :
        List.of("\"attachments\": [{\"type\": \"audio\"}]", "\"is_unsupported\": true")) {
      assertThat(readEvent("\"message\": {\"mid\": \"a\", " + inside + "}"))
          .singleElement()
          .isInstanceOf(Delivered.Wordless.class);
    }
  }

  @Test
  void whatThePageSaidItselfIsIgnored() {
    assertThat(readEvent("\"message\": {\"mid\": \"a\", \"text\": \"x\", \"is_echo\": true}"))
        .isEmpty();
    assertThat(readEvent("\"message\": {\"mid\": \"a\", \"text\": \"x\", \"is_self\": true}"))
        .isEmpty();
    assertThat(
            read(
                """
                {"object": "page", "entry": [{"id": 1, "messaging": [
                  {"sender": {"id": "1"}, "message": {"mid": "a", "text": "x"}}]}]}
                """))
        .isEmpty();
  }

  @Test
  void whatIsSomebodyElsesToAnswerIsIgnored() {
    assertThat(
            read(
                """
                {"object": "page", "entry": [{"id": 1, "standby": [
                  {"sender": {"id": "7"}, "message": {"mid": "a", "text": "x"}}]}]}
                """))
        .isEmpty();
    assertThat(read("{\"object\": \"user\", \"entry\": []}")).isEmpty();
  }

  @Test
  void receiptsTellHowFarAMessageCame() {
    assertThat(readEvent("\"delivery\": {\"mids\": [\"a\", \"b\"], \"watermark\": 1}"))
        .containsExactly(
            new Delivered.Progress("instagram", "10", "a", Stage.DELIVERED),
            new Delivered.Progress("instagram", "10", "b", Stage.DELIVERED));
    assertThat(readEvent("\"read\": {\"mid\": \"a\"}"))
        .containsExactly(new Delivered.Progress("instagram", "10", "a", Stage.READ));
    assertThat(readEvent("\"read\": {\"watermark\": 1}")).isEmpty();
  }

  @Test
  void textThatNoStoreTakesSurvives() {
    var text = message(readEvent("\"message\": {\"mid\": \"a\", \"text\": \"a\\u0000b\\ud83dc\"}"));
    assertThat(text.message().text()).isEqualTo("a\uFFFDb\uFFFDc");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "7", "{", "{}", "{\"entry\": []}"})
  void whatIsNotMetasIsNotRead(String body) {
    assertThat(webhook.read(body.getBytes(UTF_8))).isEmpty();
  }
}
