package frontdesk.channel.messenger;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.channel.ChannelContext;
import frontdesk.channel.SampleReplies;
import frontdesk.reply.Reply;
import frontdesk.reply.Suggestion;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComposerTest extends ChannelContext {
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

  private List<JsonNode> compose(Platform platform, Reply reply) throws IOException {
    var mapper = context.getBean(JsonMapper.class);
    var messages = new ArrayList<JsonNode>();
    for (var request : composer.compose(platform, "7", reply, false)) {
      messages.add(mapper.readValue(request, JsonNode.class).get("message"));
    }
    return messages;
  }

  private static String text(JsonNode message) {
    return message.get("text").getStringValue();
  }

  @Test
  void aReplyIsWrittenAsTheSendApiTakesIt() {
    assertThat(composer.compose(Platform.MESSENGER, "7", reply("**45** minutes.", "Thanks"), true))
        .containsExactly(
            "{\"recipient\":{\"id\":\"7\"},\"messaging_type\":\"RESPONSE\",\"message\":{\"text\":"
                + "\"45 minutes.\\n\\nThis is an automated assistant.\",\"quick_replies\":[{\"content_type\":\"text\","
                + "\"title\":\"Thanks\",\"payload\":\"entry-0\"}]}}");
  }

  @Test
  void thirteenShortTitlesAreQuickReplies() throws IOException {
    var titles =
        IntStream.range(0, 13).mapToObj(i -> "x".repeat(18) + (10 + i)).toArray(String[]::new);
    var message = compose(Platform.INSTAGRAM, reply("Which?", titles)).getFirst();
    assertThat(message.get("quick_replies").size()).isEqualTo(13);
    assertThat(text(message)).isEqualTo("Which?");
  }

  @Test
  void titlesThatDoNotFitAreNumberedLines() throws IOException {
    var many = IntStream.range(0, 14).mapToObj(String::valueOf).toArray(String[]::new);
    for (var titles : List.of(many, new String[] {"x".repeat(21), "short"})) {
      var message = compose(Platform.MESSENGER, reply("Which?", titles)).getFirst();
      assertThat(message.get("quick_replies")).isNull();
      assertThat(text(message)).startsWith("Which?\n\n1. " + titles[0] + "\n2. " + titles[1]);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"One of many sentences. ", "Çok uzun ığüşöç bir cümle. ", "这是句子。"})
  void aLongTextIsCutToTheLimitAndQuickRepliesStandBelowItsEnd(String sentence) throws IOException {
    var reply = reply(sentence.repeat(200).strip(), "Yes");
    for (var platform : Platform.values()) {
      var messages = compose(platform, reply);
      for (var message : messages) {
        var text = text(message);
        assertThat(text).endsWith(sentence.strip());
        assertThat(platform == Platform.MESSENGER ? text.length() : utf8(text))
            .isLessThanOrEqualTo(platform == Platform.MESSENGER ? 2_000 : 1_000);
        assertThat(message.get("quick_replies") != null).isEqualTo(message == messages.getLast());
      }
    }
  }

  private static int utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  @Test
  void urgentGuidanceHasNothingToPress() throws IOException {
    var urgent = SampleReplies.urgent("Call 112 now.", new Suggestion("entry", "Something else"));
    var message = compose(Platform.MESSENGER, urgent).getFirst();
    assertThat(text(message)).isEqualTo("Call 112 now.");
    assertThat(message.get("quick_replies")).isNull();
  }
}
