package frontdesk.channel.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.channel.ChannelContext;
import frontdesk.channel.SampleReplies;
import frontdesk.reply.Reply;
import frontdesk.reply.Suggestion;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ComposerTest extends ChannelContext {
  private static final String PATIENT = "905550001122";

  private final Composer composer = context.getBean(Composer.class);

  ComposerTest() {
    super(SettingsTest.ON);
  }

  private static Reply reply(String text, String... titles) {
    return SampleReplies.answer(
        text,
        IntStream.range(0, titles.length)
            .mapToObj(i -> new Suggestion("entry-" + i, titles[i]))
            .toArray(Suggestion[]::new));
  }

  private List<JsonNode> compose(String patient, Reply reply) throws IOException {
    var mapper = context.getBean(JsonMapper.class);
    var requests = new ArrayList<JsonNode>();
    for (var request : composer.compose(patient, reply, false)) {
      requests.add(mapper.readValue(request, JsonNode.class));
    }
    return requests;
  }

  private JsonNode only(Reply reply) throws IOException {
    return compose(PATIENT, reply).stream()
        .reduce(
            (_, _) -> {
              throw new AssertionError();
            })
        .get();
  }

  private static String text(JsonNode request) {
    var within = request.get("text");
    return within != null
        ? within.get("body").getStringValue()
        : request.get("interactive").get("body").get("text").getStringValue();
  }

  private static JsonNode action(JsonNode request) {
    return request.get("interactive").get("action");
  }

  private static String[] titles(int count, int length) {
    return IntStream.range(0, count)
        .mapToObj(i -> i + "x".repeat(length - String.valueOf(i).length()))
        .toArray(String[]::new);
  }

  @Test
  void aTextIsWrittenAsTheCloudApiTakesIt() {
    assertThat(composer.compose(PATIENT, reply("It takes **45** minutes."), true))
        .containsExactly(
            "{\"messaging_product\":\"whatsapp\",\"recipient_type\":\"individual\","
                + "\"to\":\"905550001122\",\"type\":\"text\",\"text\":{\"body\":"
                + "\"It takes *45* minutes.\\n\\n_This is an automated assistant._\",\"preview_url\":false}}");
  }

  @Test
  void anIdThatStandsForAPhoneNumberIsTheRecipient() throws IOException {
    var request = compose("TR.13491208655302741918", reply("Yes.")).getFirst();
    assertThat(request.get("recipient").getStringValue()).isEqualTo("TR.13491208655302741918");
    assertThat(request.get("to")).isNull();
  }

  @Test
  void threeShortTitlesAreButtons() throws IOException {
    var buttons = action(only(reply("Which?", titles(3, 20)))).get("buttons");
    assertThat(buttons.size()).isEqualTo(3);
    assertThat(buttons.get(2).get("reply").get("id").getStringValue()).isEqualTo("entry-2");
    assertThat(buttons.get(2).get("reply").get("title").getStringValue()).hasSize(20);
  }

  @Test
  void moreOrLongerTitlesAreAList() throws IOException {
    for (var titles : List.of(titles(3, 21), titles(4, 5), titles(10, 72))) {
      var rows = action(only(reply("Which?", titles))).get("sections").get(0).get("rows");
      assertThat(rows.size()).isEqualTo(titles.length);
      assertThat(rows.get(0).get("title").getStringValue()).hasSizeLessThanOrEqualTo(24);
      var description = rows.get(0).get("description");
      assertThat(description == null ? rows.get(0).get("title") : description)
          .isEqualTo(JsonNode.createStringNode(titles[0]));
    }
  }

  @Test
  void titlesThatFitNowhereAreNumberedLines() throws IOException {
    for (var titles : List.of(titles(11, 5), titles(2, 73))) {
      var request = only(reply("Which?", titles));
      assertThat(request.get("interactive")).isNull();
      assertThat(text(request)).startsWith("Which?\n\n1. 0x").contains("\n2. 1x");
    }
  }

  @Test
  void sameTitlesAreNoButtonsSinceMetaRefusesThem() throws IOException {
    assertThat(action(only(reply("Which?", "Same", "Same"))).get("buttons")).isNull();
  }

  @Test
  void aLongTextIsCutBetweenSentencesAndButtonsStandBelowItsEnd() throws IOException {
    var text = "This is one of many sentences. ".repeat(400).strip();
    var requests = compose(PATIENT, reply(text, "Yes", "No"));
    assertThat(requests).hasSizeGreaterThan(3);
    for (var request : requests) {
      var last = request == requests.getLast();
      assertThat(request.get("interactive") != null).isEqualTo(last);
      assertThat(text(request)).hasSizeLessThanOrEqualTo(last ? 1_024 : 4_096).endsWith(".");
    }
    assertThat(String.join(" ", requests.stream().map(ComposerTest::text).toList()))
        .isEqualTo(text);
  }

  @Test
  void urgentGuidanceHasNothingToPress() throws IOException {
    var urgent = SampleReplies.urgent("Call 112 now.", new Suggestion("entry", "Something else"));
    var request = compose(PATIENT, urgent).getFirst();
    assertThat(text(request)).isEqualTo("Call 112 now.");
    assertThat(request.get("interactive")).isNull();
  }
}
