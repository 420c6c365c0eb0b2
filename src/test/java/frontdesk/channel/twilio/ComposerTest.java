package frontdesk.channel.twilio;

import static frontdesk.channel.SampleReplies.answer;
import static frontdesk.channel.SampleReplies.urgent;
import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.channel.PlatformJson;
import frontdesk.delivery.Address;
import frontdesk.reply.Reply;
import frontdesk.reply.Suggestion;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ComposerTest {
  private static final ApplicationContext CONTEXT = ApplicationContext.run("test");
  private static final Address PHONE = new Address("twilio", "+1800", "+1415");
  private static final Address WHATSAPP = new Address("twilio", "whatsapp:+1800", "whatsapp:+1415");
  private static final Suggestion HOW_LONG = new Suggestion("how-long", "How long does it take?");
  private static final Suggestion RISKS = new Suggestion("risks", "What are the risks?");

  private final PlatformJson json = CONTEXT.getBean(PlatformJson.class);

  @AfterAll
  static void close() {
    CONTEXT.close();
  }

  private List<TextMessage> compose(Address to, Reply reply, boolean isFirst) {
    return new Composer(json)
        .compose(to, reply, isFirst).stream()
            .map(it -> json.read(it, TextMessage.class).orElseThrow())
            .toList();
  }

  @Test
  void aReplyGoesFromTheNumberThatWasWrittenTo() {
    assertThat(compose(PHONE, answer("**Rest** at home."), true))
        .containsExactly(
            new TextMessage("+1800", "+1415", "Rest at home.\n\nThis is an automated assistant."));
  }

  @Test
  void whatsAppShowsBold() {
    assertThat(compose(WHATSAPP, answer("**Rest** at home."), false))
        .containsExactly(new TextMessage("whatsapp:+1800", "whatsapp:+1415", "*Rest* at home."));
  }

  @Test
  void suggestionsAreNumberedLines() {
    assertThat(compose(PHONE, answer("Text.", HOW_LONG, RISKS), false))
        .singleElement()
        .extracting(TextMessage::body)
        .isEqualTo("Text.\n\n1. How long does it take?\n2. What are the risks?");
  }

  @Test
  void guidanceOffersNothingElse() {
    assertThat(compose(PHONE, urgent("Call 112 now.", HOW_LONG), false))
        .singleElement()
        .extracting(TextMessage::body)
        .isEqualTo("Call 112 now.");
  }

  @Test
  void aLongTextIsCutBetweenSentences() {
    var bodies =
        compose(PHONE, answer("Rest at home. ".repeat(300), RISKS), false).stream()
            .map(TextMessage::body)
            .toList();
    assertThat(bodies).hasSize(3);
    assertThat(bodies).allSatisfy(it -> assertThat(it.length()).isBetween(1, 1_600));
    assertThat(bodies.subList(0, 2)).allSatisfy(it -> assertThat(it).endsWith("home."));
    assertThat(bodies.getLast()).endsWith("\n\n1. What are the risks?");
  }
}
