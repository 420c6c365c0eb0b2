package frontdesk.channel.twilio;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.channel.ChannelContext;
import frontdesk.channel.SettingsContract;
import java.net.URLEncoder;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcknowledgementTest extends ChannelContext {
  private final Acknowledgement acknowledgement = context.getBean(Acknowledgement.class);

  AcknowledgementTest() {
    super(
        SettingsContract.on(
            "twilio",
            Map.of("account-sid", "AC1", "auth-token", "t", "public-url", "https://a.example/")));
  }

  private String answer(String from, String text, String rest) {
    var form =
        "MessageSid=SM1&From=%s&To=%%2B1800&Body=%s%s"
            .formatted(URLEncoder.encode(from, UTF_8), URLEncoder.encode(text, UTF_8), rest);
    return acknowledgement.of(Form.parse(form).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "+1415, DUR, BAŞLA",
    "+1415, İPTAL, BAŞLA",
    "+1415, BAŞLA, DUR",
    "whatsapp:+1415, dur, BAŞLA",
    "whatsapp:+1415, STOP, START",
    "whatsapp:+1415, start, STOP"
  })
  void aWordThatTwilioDoesNotKnowIsAcknowledgedOnce(String from, String word, String told) {
    assertThat(answer(from, word, ""))
        .startsWith("<Response><Message>")
        .contains(told)
        .endsWith("</Message></Response>");
  }

  @ParameterizedTest
  @CsvSource({
    "+1415, STOP, ''",
    "+1415, start, ''",
    "+1415, how long does it take?, ''",
    "whatsapp:+1415, how long?, ''",
    "+1415, DUR, &OptOutType=STOP",
    "whatsapp:+1415, STOP, &OptOutType=STOP",
    "+1415, DUR, &MessageStatus=delivered"
  })
  void nothingIsSaidBesideWhatTwilioSaysNorToAnythingElse(String from, String text, String rest) {
    assertThat(answer(from, text, rest)).isEqualTo("<Response/>");
  }
}
