package frontdesk.channel.twilio;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.delivery.Address;
import frontdesk.delivery.Delivered;
import frontdesk.delivery.Delivered.Consent;
import frontdesk.delivery.Delivered.Message;
import frontdesk.delivery.Delivered.Progress;
import frontdesk.delivery.Delivered.Stage;
import frontdesk.delivery.Delivered.Wordless;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.net.URLEncoder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookTest {
  private static final Address PATIENT = new Address("twilio", "+1800", "+1415");

  private static List<Delivered> delivered(String form) {
    return Webhook.delivered(Form.parse(form).orElseThrow());
  }

  private static Delivered received(String rest) {
    var delivered =
        delivered("MessageSid=SM1&SmsStatus=received&From=%2B1415&To=%2B1800&NumMedia=0&" + rest);
    assertThat(delivered).hasSize(1);
    return delivered.getFirst();
  }

  private static Delivered texted(String text) {
    return received("Body=" + URLEncoder.encode(text, UTF_8));
  }

  @Test
  void aTextIsAMessage() {
    assertThat(texted("how long does it take?"))
        .isInstanceOfSatisfying(
            Message.class,
            message -> {
              assertThat(message.from()).isEqualTo(PATIENT);
              assertThat(message.id()).isEqualTo("SM1");
              assertThat(message.message().text()).isEqualTo("how long does it take?");
              assertThat(message.message().choice()).isEmpty();
            });
  }

  @Test
  void aWhatsAppButtonIsAMessageWithAChoice() {
    assertThat(received("Body=How+long%3F&ButtonText=How+long%3F&ButtonPayload=how-long"))
        .isInstanceOfSatisfying(
            Message.class,
            message -> {
              assertThat(message.message().text()).isEqualTo("How long?");
              assertThat(message.message().choice()).contains("how-long");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Body=&NumMedia=1&MediaUrl0=x", "Body=&Latitude=41.0&Longitude=29.0", "Body=+"})
  void whatHasNoWordsIsWordless(String rest) {
    assertThat(received(rest)).isInstanceOf(Wordless.class);
  }

  @Test
  void theWordsBesideAPictureAreRead() {
    assertThat(received("Body=is+it+infected%3F&MediaUrl0=x")).isInstanceOf(Message.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "STOP",
        "stop",
        " Stop. ",
        "STOPALL",
        "Unsubscribe",
        "CANCEL",
        "end",
        "QUIT",
        "REVOKE",
        "OptOut",
        "IPTAL",
        "iptal",
        "İPTAL",
        "İptal",
        "ıptal",
        "DUR",
        "dur!",
        "\"STOP\""
      })
  void aWordOfRefusalAloneIsHonoured(String text) {
    assertThat(texted(text)).isEqualTo(new Consent(PATIENT, "SM1", false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"START", "start", "Unstop", "BASLA", "başla", "BAŞLA"})
  void aWordOfConsentAloneIsHonoured(String text) {
    assertThat(texted(text)).isEqualTo(new Consent(PATIENT, "SM1", true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stop, my chest hurts",
        "I want to end it",
        "cancel my appointment",
        "does the pain stop?",
        "STOP 🆘",
        "dur bakalım",
        "end?",
        "stopp",
        "başla ağrısı"
      })
  void whatSaysAnythingElseIsAMessage(String text) {
    assertThat(texted(text)).isInstanceOf(Message.class);
  }

  @ParameterizedTest
  @CsvSource({"STOP, false", "START, true"})
  void whatTwilioTookForConsentIsWhateverTheWord(String type, boolean given) {
    assertThat(received("Body=Hay%C4%B1r&OptOutType=" + type))
        .isEqualTo(new Consent(PATIENT, "SM1", given));
    assertThat(received("Body=help&OptOutType=HELP")).isInstanceOf(Message.class);
  }

  @Test
  void aButtonWithSuchATitleIsAMessage() {
    assertThat(received("Body=Cancel&ButtonText=Cancel&ButtonPayload=cancel"))
        .isInstanceOf(Message.class);
  }

  @ParameterizedTest
  @CsvSource({
    "sent, SENT",
    "delivered, DELIVERED",
    "read, READ",
    "failed, FAILED",
    "undelivered, FAILED"
  })
  void aStatusIsProgress(String status, Stage stage) {
    assertThat(
            delivered(
                "MessageSid=SM9&SmsStatus=%s&MessageStatus=%s&From=%%2B1800&To=%%2B1415"
                    .formatted(status, status)))
        .containsExactly(new Progress("twilio", "+1800", "SM9", stage));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a=b",
        "MessageSid=SM1",
        "MessageSid=SM1&From=%2B1415&Body=x",
        "From=%2B1&To=%2B2&Body=x",
        "MessageSid=SM1&MessageStatus=queued&From=%2B1800&To=%2B1415",
        "MessageSid=SM1&MessageStatus=dreaming&From=%2B1800&To=%2B1415",
        "MessageStatus=sent",
        "CallSid=CA1&CallStatus=ringing&From=%2B1415&To=%2B1800"
      })
  void whatIsNeitherIsPassedOver(String form) {
    assertThat(delivered(form)).isEmpty();
  }

  @Test
  void theSameFieldsMayComeAsJson() throws Exception {
    var json =
        JsonMapper.createDefault()
            .readValue(
                "{\"MessageSid\":\"SM1\",\"From\":\"+1415\",\"To\":\"+1800\",\"Body\":\"a\\u0000b\","
                    + "\"NumMedia\":0,\"More\":{\"a\":[1]},\"None\":null}",
                JsonNode.class);
    assertThat(Webhook.delivered(Form.of(json)))
        .singleElement()
        .isInstanceOfSatisfying(
            Message.class, it -> assertThat(it.message().text()).isEqualTo("a\ufffdb"));
  }

  @Test
  void fieldsAreNotPrinted() {
    assertThat(Form.parse("Body=secret&From=%2B1415").orElseThrow().toString())
        .isEqualTo("Form[Body, From]");
  }
}
