package frontdesk.channel.line;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.delivery.Address;
import frontdesk.delivery.Delivered;
import frontdesk.delivery.Delivered.Consent;
import frontdesk.delivery.Delivered.Message;
import frontdesk.delivery.Delivered.Withdrawn;
import frontdesk.delivery.Delivered.Wordless;
import io.micronaut.context.ApplicationContext;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookTest {
  private static final ApplicationContext CONTEXT = LineContext.open();
  private static final Address PATIENT = new Address("line", "Uclinic", "Upatient");
  private static final String PERSON =
      "\"mode\":\"active\",\"timestamp\":1700000000123,\"webhookEventId\":\"01E\","
          + "\"source\":{\"type\":\"user\",\"userId\":\"Upatient\"},\"deliveryContext\":{\"isRedelivery\":false}";

  private final Webhook webhook = CONTEXT.getBean(Webhook.class);

  @AfterAll
  static void close() {
    CONTEXT.close();
  }

  private List<Delivered> events(String... events) {
    var body = "{\"destination\":\"Uclinic\",\"events\":[" + String.join(",", events) + "]}";
    return webhook.read(body.getBytes(UTF_8)).orElseThrow();
  }

  private static String event(String type, String rest) {
    return "{\"type\":\"" + type + "\"," + PERSON + rest + "}";
  }

  private static String text(String id, String text) {
    return event(
        "message",
        ",\"message\":{\"id\":\"%s\",\"type\":\"text\",\"text\":\"%s\"}".formatted(id, text));
  }

  @Test
  void aTextIsAMessage() {
    assertThat(events(text("44", "สวัสดี 🙏")))
        .singleElement()
        .isInstanceOfSatisfying(
            Message.class,
            message -> {
              assertThat(message.from()).isEqualTo(PATIENT);
              assertThat(message.id()).isEqualTo("44");
              assertThat(message.at()).isEqualTo(Instant.ofEpochMilli(1_700_000_000_123L));
              assertThat(message.message().text()).isEqualTo("สวัสดี 🙏");
            });
  }

  @Test
  void allOfABatchIsRead() {
    assertThat(events(text("1", "a"), text("2", "b"), text("3", "c"))).hasSize(3);
  }

  @Test
  void aStrangeEventSpoilsNoOther() {
    assertThat(
            events(
                text("1", "a"),
                "5",
                "null",
                "[]",
                "{}",
                "{\"type\":{}}",
                event("message", ",\"message\":[1]"),
                event("message", ",\"message\":{\"type\":\"text\",\"text\":\"no id\"}"),
                event("postback", ",\"postback\":{}"),
                event("postback", ""),
                event("unsend", ",\"unsend\":{}"),
                text("2", "b")))
        .extracting("id")
        .containsExactly("1", "2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"image", "video", "audio", "file", "location", "sticker"})
  void whatHasNoWordsIsWordless(String type) {
    assertThat(events(event("message", ",\"message\":{\"id\":44,\"type\":\"" + type + "\"}")))
        .singleElement()
        .isInstanceOfSatisfying(Wordless.class, it -> assertThat(it.id()).isEqualTo("44"));
  }

  @Test
  void aQuickReplyIsAMessageWithAChoice() {
    assertThat(events(event("postback", ",\"postback\":{\"data\":\"how-long\\nHow long?\"}")))
        .singleElement()
        .isInstanceOfSatisfying(
            Message.class,
            message -> {
              assertThat(message.id()).isEqualTo("01E");
              assertThat(message.message().text()).isEqualTo("How long?");
              assertThat(message.message().choice()).contains("how-long");
            });
  }

  @Test
  void aMessageCanBeTakenBack() {
    assertThat(events(event("unsend", ",\"unsend\":{\"messageId\":\"44\"}")))
        .containsExactly(new Withdrawn(PATIENT, "44"));
  }

  @Test
  void followingIsConsentAndBlockingTakesItBack() {
    assertThat(events(event("follow", ""), event("unfollow", "")))
        .containsExactly(new Consent(PATIENT, "01E", true), new Consent(PATIENT, "01E", false));
  }

  @Test
  void groupsAreNoPatients() {
    var event = text("1", "a");
    assertThat(
            events(
                event.replace("\"user\"", "\"group\""),
                event.replace("\"user\"", "\"room\""),
                event.replace("\"userId\":\"Upatient\"", "\"x\":1"),
                event.replace("\"active\"", "\"standby\""),
                event("join", ""),
                event("videoPlayComplete", "")))
        .isEmpty();
  }

  @Test
  void theCheckOfTheConsoleIsAnEmptyBatch() {
    assertThat(events()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{}", "{\"events\":{}}", "null", "{\"events\":["})
  void whatIsNoBatchIsRefused(String body) {
    assertThat(webhook.read(body.getBytes(UTF_8))).isEmpty();
  }
}
