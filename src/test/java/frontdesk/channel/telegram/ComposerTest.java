package frontdesk.channel.telegram;

import static frontdesk.channel.SampleReplies.answer;
import static frontdesk.channel.SampleReplies.urgent;
import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.catalogue.EntryId;
import frontdesk.delivery.Address;
import frontdesk.reply.CitedSource;
import frontdesk.reply.Reply;
import frontdesk.reply.Suggestion;
import io.micronaut.context.ApplicationContext;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ComposerTest {
  private static final ApplicationContext CONTEXT = TelegramContext.open();
  private static final Address PATIENT = new Address("telegram", "4839574812", "987654321");
  private static final Suggestion LONG_ID = new Suggestion("a".repeat(65), "Lengthy & <odd>");
  private static final Suggestion HOW_LONG = new Suggestion("how-long", "How long does it take?");

  private final JsonMapper json = CONTEXT.getBean(JsonMapper.class);
  private final Composer composer = CONTEXT.getBean(Composer.class);

  @AfterAll
  static void close() {
    CONTEXT.close();
  }

  private List<JsonNode> compose(Reply reply, boolean isFirst) {
    return composer.compose(PATIENT, reply, isFirst).stream().map(this::parsed).toList();
  }

  private JsonNode parsed(String request) {
    try {
      return json.readValue(request, JsonNode.class);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String text(JsonNode request) {
    return request.get("text").getStringValue();
  }

  @Test
  void markupIsHtmlAndTextIsEscaped() {
    var request = compose(answer("**Rest** 5 < 6 & [call](tel:112)"), true).getFirst();
    assertThat(text(request))
        .isEqualTo("<b>Rest</b> 5 &lt; 6 &amp; call\n\n<i>This is an automated assistant.</i>");
    assertThat(request.get("parse_mode").getStringValue()).isEqualTo("HTML");
    assertThat(request.get("chat_id").getLongValue()).isEqualTo(987_654_321L);
    assertThat(request.get("reply_markup")).isNull();
  }

  @Test
  void sourcesAreLinks() {
    var body = answer("Text.").body();
    var source =
        new CitedSource("Leaflet", "Risks", Optional.of(URI.create("https://x.example/?a=1&b=2")));
    var reply = new Reply.Answered(body, List.of(new EntryId("risks")), List.of(source), true, 0.9);
    assertThat(text(compose(reply, false).getFirst()))
        .endsWith("<a href=\"https://x.example/?a=1&amp;b=2\">📄 Leaflet, Risks</a>");
  }

  @Test
  void suggestionsAreButtonsOneARow() {
    var request = compose(answer("Text.", HOW_LONG, HOW_LONG), false).getFirst();
    var rows = request.get("reply_markup").get("inline_keyboard");
    assertThat(rows.size()).isEqualTo(2);
    assertThat(rows.get(0).size()).isEqualTo(1);
    assertThat(rows.get(0).get(0).get("text").getStringValue()).isEqualTo(HOW_LONG.title());
    assertThat(rows.get(0).get(0).get("callback_data").getStringValue()).isEqualTo("how-long");
    assertThat(text(request)).isEqualTo("Text.");
  }

  @Test
  void whatAButtonCannotCarryIsNumbered() {
    var request = compose(answer("Text.", HOW_LONG, LONG_ID), false).getFirst();
    assertThat(request.get("reply_markup")).isNull();
    assertThat(text(request))
        .isEqualTo("Text.\n\n1. How long does it take?\n2. Lengthy &amp; &lt;odd&gt;");
  }

  @Test
  void sixtyFourBytesFitAButton() {
    var longest = new Suggestion("a".repeat(64), "Title");
    assertThat(compose(answer("Text.", longest), false).getFirst().get("reply_markup")).isNotNull();
  }

  @Test
  void guidanceHasNoButtons() {
    var request = compose(urgent("Call 112 now.", HOW_LONG), false).getFirst();
    assertThat(request.get("reply_markup")).isNull();
    assertThat(text(request)).isEqualTo("Call 112 now.");
  }

  @Test
  void aLongTextIsCutAndTheButtonsStandUnderItsEnd() {
    var requests = compose(answer("**Rest & wait** a while. ".repeat(400), HOW_LONG), true);
    assertThat(requests).hasSizeGreaterThan(1);
    assertThat(requests)
        .allSatisfy(it -> assertThat(HtmlPieces.seen(text(it)).length()).isBetween(1, 4_096));
    assertThat(requests.subList(0, requests.size() - 1))
        .allSatisfy(it -> assertThat(it.get("reply_markup")).isNull());
    assertThat(requests.getLast().get("reply_markup")).isNotNull();
  }

  @Test
  void everyRequestIsAsTelegramDescribesIt() throws Exception {
    var api = BotApi.read(json);
    var replies =
        List.of(
            answer("Text."),
            answer("**Text**.", HOW_LONG),
            answer("Text.", LONG_ID),
            answer("Long text. ".repeat(1_000), HOW_LONG, HOW_LONG),
            urgent("Call 112 now.", HOW_LONG));
    for (var reply : replies) {
      for (var request : compose(reply, true)) {
        assertThat(api.faults("sendMessage", request)).isEmpty();
      }
    }
    var answer = parsed(json.writeValueAsString(new Sender.AnswerCallbackQuery("1")));
    assertThat(api.faults("answerCallbackQuery", answer)).isEmpty();
  }

  @Test
  void theDescriptionFindsFaults() throws Exception {
    var api = BotApi.read(json);
    assertThat(api.faults("sendMessage", parsed("{\"chat_id\":1}")))
        .containsExactly("sendMessage.text is missing");
    assertThat(api.faults("sendMessage", parsed("{\"chat_id\":1,\"text\":5,\"x\":1}"))).hasSize(2);
    assertThat(
            api.faults(
                "sendMessage",
                parsed(
                    "{\"chat_id\":1,\"text\":\"a\",\"reply_markup\":{\"inline_keyboard\":[[{}]]}}")))
        .isNotEmpty();
  }
}
