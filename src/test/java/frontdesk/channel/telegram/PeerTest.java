package frontdesk.channel.telegram;

import static frontdesk.channel.SampleReplies.answer;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.pengrad.telegrambot.model.LinkPreviewOptions;
import com.pengrad.telegrambot.model.request.InlineKeyboardButton;
import com.pengrad.telegrambot.model.request.InlineKeyboardMarkup;
import com.pengrad.telegrambot.model.request.ParseMode;
import com.pengrad.telegrambot.request.AnswerCallbackQuery;
import com.pengrad.telegrambot.request.SendMessage;
import com.pengrad.telegrambot.utility.BotUtils;
import frontdesk.channel.ChannelContext;
import frontdesk.delivery.Address;
import frontdesk.delivery.Delivered;
import frontdesk.reply.Suggestion;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A library that others use for Telegram reads the same updates and writes the same requests. */
class PeerTest extends ChannelContext {
  private static final String CHAT = "\"chat\":{\"id\":987654321,\"type\":\"private\"}";

  private final JsonMapper json = context.getBean(JsonMapper.class);
  private final Webhook webhook = context.getBean(Webhook.class);
  private final Composer composer = context.getBean(Composer.class);

  PeerTest() {
    super(TelegramContext.SETTINGS);
  }

  private Delivered read(String update) {
    return webhook.read(update.getBytes(UTF_8)).orElseThrow().delivered().getFirst();
  }

  private Delivered.Message message(String update) {
    return (Delivered.Message) read(update);
  }

  @Test
  void messagesAndEditsAreReadAlike() {
    var written =
        "{\"update_id\":1,\"message\":{\"message_id\":12,\"date\":1700000000,"
            + CHAT
            + ",\"from\":{\"id\":987654321,\"is_bot\":false,\"language_code\":\"tr\"},"
            + "\"text\":\"merhaba 🙏 \\\"&<\"}}";
    var peer = BotUtils.parseUpdate(written).message();
    var ours = message(written);
    assertThat(ours.message().text()).isEqualTo(peer.text());
    assertThat(ours.from().patient()).isEqualTo(peer.chat().id().toString());
    assertThat(ours.at().getEpochSecond()).isEqualTo(peer.date().longValue());
    var edited =
        written
            .replace("\"message\":", "\"edited_message\":")
            .replace("12,", "12,\"edit_date\":99,");
    var peers = BotUtils.parseUpdate(edited).editedMessage();
    assertThat(message(edited).id())
        .startsWith(peers.messageId() + "@")
        .endsWith("#" + peers.editDate());
  }

  @Test
  void buttonsAndBlocksAreReadAlike() {
    var pressed =
        "{\"update_id\":2,\"callback_query\":{\"id\":\"77\",\"from\":{\"id\":987654321},"
            + "\"message\":{\"message_id\":13,\"date\":1700000000,"
            + CHAT
            + "},\"data\":\"how-long\"}}";
    var peer = BotUtils.parseUpdate(pressed).callbackQuery();
    assertThat(message(pressed).id()).isEqualTo(peer.id());
    assertThat(message(pressed).message().choice()).contains(peer.data());
    var blocked =
        "{\"update_id\":3,\"my_chat_member\":{"
            + CHAT
            + ",\"date\":1700000000,\"new_chat_member\":{\"status\":\"kicked\",\"until_date\":0}}}";
    var member = BotUtils.parseUpdate(blocked).myChatMember();
    assertThat(member.newChatMember().status().name()).isEqualTo("kicked");
    assertThat(read(blocked))
        .isInstanceOfSatisfying(Delivered.Consent.class, it -> assertThat(it.given()).isFalse());
  }

  @Test
  void requestsAreWrittenAlike() throws Exception {
    var suggestion = new Suggestion("how-long", "How long & how?");
    var to = new Address("telegram", "4839574812", "987654321");
    var ours = composer.compose(to, answer("**Rest** 5 < 6", suggestion), false).getFirst();
    var peer =
        new SendMessage(987_654_321L, "<b>Rest</b> 5 &lt; 6")
            .parseMode(ParseMode.HTML)
            .linkPreviewOptions(new LinkPreviewOptions().isDisabled(true))
            .replyMarkup(
                new InlineKeyboardMarkup(
                    new InlineKeyboardButton("How long & how?").callbackData("how-long")));
    assertThat(fields(ours)).isEqualTo(fields(BotUtils.toJson(peer.getParameters())));
    var acknowledged = json.writeValueAsString(new Sender.AnswerCallbackQuery("77"));
    assertThat(fields(acknowledged))
        .isEqualTo(fields(BotUtils.toJson(new AnswerCallbackQuery("77").getParameters())));
  }

  private Map<String, JsonNode> fields(String object) throws IOException {
    var fields = new HashMap<String, JsonNode>();
    json.readValue(object, JsonNode.class)
        .entries()
        .forEach(field -> fields.put(field.getKey(), field.getValue()));
    return fields;
  }
}
