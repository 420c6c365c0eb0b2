package frontdesk.channel.whatsapp;

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

  /** A batch of one change with that inside its value. */
  private List<Delivered> readValue(String inside) {
    return read(
        """
        {"object": "whatsapp_business_account", "entry": [{"id": "1", "changes": [{
          "field": "messages", "value": {
            "messaging_product": "whatsapp", "metadata": {"phone_number_id": "10"}, %s}}]}]}
        """
            .formatted(inside));
  }

  private List<Delivered> readMessage(String inside) {
    return readValue(
        "\"messages\": [{\"from\": \"905550001122\", \"id\": \"wamid.1\","
            + " \"timestamp\": \"1700000000\", "
            + inside
            + "}]");
  }

  private static String said(List<Delivered> delivered) {
    return ((Delivered.Message) delivered.getFirst()).message().text();
  }

  @Test
  void everyElementOfABatchIsTaken() {
    var change =
        """
        {"field": "messages", "value": {"metadata": {"phone_number_id": %d}, "messages": [
          {"from": 1, "id": "a%1$d", "timestamp": 1700000000, "type": "text", "text": {"body": "x"}},
          {"from": 2, "id": "b%1$d", "timestamp": 1700000000, "type": "text", "text": {"body": "y"}}],
          "statuses": [{"id": "c%1$d", "status": "read"}]}}
        """;
    var entry = "{\"changes\": [" + change.formatted(1) + "," + change.formatted(2) + "]}";
    var batch =
        read(
            "{\"object\": \"whatsapp_business_account\", \"entry\": ["
                + entry
                + ","
                + entry
                + "]}");
    assertThat(batch).hasSize(12);
    assertThat(batch.getFirst())
        .isEqualTo(
            new Delivered.Message(
                new Address("whatsapp", "1", "1"),
                "a1",
                Instant.ofEpochSecond(1_700_000_000),
                frontdesk.message.PatientMessage.of("x")));
  }

  @Test
  void aStrangeElementSpoilsNoOther() {
    var delivered =
        readValue(
            """
            "messages": [null, 7, "x", [], {}, {"from": {}, "id": [], "type": 3}, {"id": "only"},
              {"from": "1", "id": "odd", "type": "text", "text": "body"},
              {"from": "1", "id": "right", "type": "text", "text": {"body": "ok"}}],
            "statuses": {"id": "x"}, "contacts": null
            """);
    assertThat(delivered).hasSize(1);
    assertThat(said(delivered)).isEqualTo("ok");
  }

  @Test
  void aButtonOrARowThatIsPressedIsAChoice() {
    assertThat(
            readMessage(
                """
                "type": "interactive", "interactive": {"type": "button_reply",
                  "button_reply": {"id": "knee-duration", "title": "How long?"}}
                """))
        .singleElement()
        .isInstanceOfSatisfying(
            Delivered.Message.class,
            it -> {
              assertThat(it.message().text()).isEqualTo("How long?");
              assertThat(it.message().choice()).contains("knee-duration");
            });
    assertThat(
            readMessage(
                """
                "type": "interactive", "interactive": {"type": "list_reply",
                  "list_reply": {"id": "not one of OURS", "title": "How long?"}}
                """))
        .singleElement()
        .isInstanceOfSatisfying(
            Delivered.Message.class, it -> assertThat(it.message().choice()).isEmpty());
    assertThat(
            said(
                readMessage(
                    "\"type\": \"button\", \"button\": {\"text\": \"Yes\", \"payload\": \"yes\"}")))
        .isEqualTo("Yes");
  }

  @Test
  void anEditIsALaterWordingOfTheSameMessage() {
    var edit =
        """
        "type": "edit", "edit": {"original_message_id": "wamid.0",
          "message": {"type": "text", "text": {"body": "my leg is numb"}}}
        """;
    assertThat(readMessage(edit))
        .singleElement()
        .isInstanceOfSatisfying(
            Delivered.Message.class,
            it -> {
              assertThat(it.id()).isEqualTo("wamid.0#1700000000");
              assertThat(it.message().text()).isEqualTo("my leg is numb");
            });
  }

  @Test
  void aMessageThatIsTakenBackIsWithdrawn() {
    assertThat(
            readMessage("\"type\": \"revoke\", \"revoke\": {\"original_message_id\": \"wamid.0\"}"))
        .containsExactly(
            new Delivered.Withdrawn(new Address("whatsapp", "10", "905550001122"), "wamid.0"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"audio", "location", "document", "image", "unsupported", "contacts"})
  void whatHasNoWordsIsWordless(String type) {
    assertThat(readMessage("\"type\": \"" + type + "\""))
        .singleElement()
        .isInstanceOf(Delivered.Wordless.class);
  }

  @Test
  void whatIsWrittenBelowAPictureIsRead() {
    assertThat(said(readMessage("\"type\": \"image\", \"image\": {\"caption\": \"my knee\"}")))
        .isEqualTo("my knee");
  }

  @Test
  void reactionsGroupsAndUnknownKindsAreIgnored() {
    assertThat(readMessage("\"type\": \"reaction\", \"reaction\": {\"emoji\": \"👍\"}")).isEmpty();
    assertThat(readMessage("\"type\": \"request_welcome\"")).isEmpty();
    assertThat(readMessage("\"group_id\": \"g\", \"type\": \"text\", \"text\": {\"body\": \"x\"}"))
        .isEmpty();
    assertThat(read("{\"object\": \"something_else\", \"entry\": [{\"changes\": []}]}")).isEmpty();
  }

  @Test
  void aPatientWithoutAPhoneNumberIsKnownByAnId() {
    assertThat(
            readValue(
                """
                "contacts": [{"user_id": "TR.1"}], "messages": [
                  {"from_user_id": "TR.2", "id": "a", "type": "text", "text": {"body": "x"}},
                  {"id": "b", "type": "text", "text": {"body": "x"}}]
                """))
        .extracting(it -> ((Delivered.Message) it).from().patient())
        .containsExactly("TR.2", "TR.1");
    assertThat(
            readValue(
                """
                "contacts": [{"user_id": "TR.1"}, {"user_id": "TR.2"}],
                "messages": [{"id": "b", "type": "text", "text": {"body": "x"}}]
                """))
        .isEmpty();
  }

  @Test
  void aStatusTellsHowFarAMessageCame() {
    assertThat(
            readValue(
                """
                "statuses": [{"id": "1", "status": "sent"}, {"id": "2", "status": "delivered"},
                  {"id": "3", "status": "read"}, {"id": "4", "status": "failed"},
                  {"id": "5", "status": "warning"}, {"status": "read"}, {"id": "7"}]
                """))
        .containsExactly(
            new Delivered.Progress("whatsapp", "10", "1", Stage.SENT),
            new Delivered.Progress("whatsapp", "10", "2", Stage.DELIVERED),
            new Delivered.Progress("whatsapp", "10", "3", Stage.READ),
            new Delivered.Progress("whatsapp", "10", "4", Stage.FAILED));
  }

  @Test
  void textThatNoStoreTakesSurvives() {
    assertThat(said(readMessage("\"type\": \"text\", \"text\": {\"body\": \"a\\u0000b\\ud83dc\"}")))
        .isEqualTo("a\uFFFDb\uFFFDc");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "null", "[]", "7", "{", "{}", "{\"object\": 0.5e}", "{\"entry\": []}"})
  void whatIsNotMetasIsNotRead(String body) {
    assertThat(webhook.read(body.getBytes(UTF_8))).isEmpty();
  }

  @Test
  void deepNestingDoesNotBreakTheReader() {
    var deep = "{\"object\":" + "[".repeat(20_000) + "]".repeat(20_000) + "}";
    assertThat(webhook.read(deep.getBytes(UTF_8))).isEmpty();
  }
}
