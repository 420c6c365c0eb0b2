package frontdesk.channel.telegram;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.delivery.Address;
import frontdesk.delivery.Delivered;
import io.micronaut.context.ApplicationContext;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookTest {
  private static final ApplicationContext CONTEXT = TelegramContext.open();
  private static final String CHAT =
      "\"message_id\":12,\"date\":1700000000,\"chat\":{\"id\":987654321,\"type\":\"private\"},"
          + "\"from\":{\"id\":987654321,\"is_bot\":false,\"language_code\":\"tr\"}";

  private final Webhook webhook = CONTEXT.getBean(Webhook.class);

  @AfterAll
  static void close() {
    CONTEXT.close();
  }

  private Webhook.Update read(String body) {
    return webhook.read(body.getBytes(UTF_8)).orElseThrow();
  }

  private Webhook.Update update(String kind, String rest) {
    return read("{\"update_id\":5,\"" + kind + "\":{" + CHAT + rest + "}}");
  }

  private Delivered.Message message(String kind, String rest) {
    var delivered = update(kind, rest).delivered();
    assertThat(delivered).singleElement().isInstanceOf(Delivered.Message.class);
    return (Delivered.Message) delivered.getFirst();
  }

  @Test
  void aTextIsAMessage() {
    var message = message("message", ",\"text\":\"merhaba 🙏\"");
    assertThat(message.from()).isEqualTo(new Address("telegram", "4839574812", "987654321"));
    assertThat(message.at()).isEqualTo(Instant.ofEpochSecond(1_700_000_000));
    assertThat(message.message().text()).isEqualTo("merhaba 🙏");
    assertThat(message.message().pageLocale()).contains(Locale.of("tr"));
    assertThat(message.message().choice()).isEmpty();
  }

  @Test
  void theIdIsOfTheChatButDoesNotTellIt() {
    var id = message("message", ",\"text\":\"hi\"").id();
    assertThat(id).startsWith("12@").doesNotContain("987654321");
    var other =
        read(
            ("{\"message\":{" + CHAT + ",\"text\":\"hi\"}}")
                .replace("\"id\":987654321,\"type", "\"id\":7,\"type"));
    assertThat(((Delivered.Message) other.delivered().getFirst()).id())
        .startsWith("12@")
        .isNotEqualTo(id);
  }

  @Test
  void anEditIsALaterWordingOfTheSameMessage() {
    var first = message("message", ",\"text\":\"hi\"");
    var edit = message("edited_message", ",\"text\":\"chest pain\",\"edit_date\":1700000060");
    assertThat(edit.id()).isEqualTo(first.id() + "#1700000060");
    assertThat(edit.at()).isEqualTo(Instant.ofEpochSecond(1_700_000_060));
    assertThat(edit.message().text()).isEqualTo("chest pain");
  }

  @Test
  void aLocationThatMovesIsNotAnsweredAgain() {
    assertThat(update("edited_message", ",\"location\":{},\"edit_date\":1700000060").delivered())
        .isEmpty();
  }

  @Test
  void aCommandIsReadLikeAnyText() {
    assertThat(message("message", ",\"text\":\"/start\"").message().text()).isEqualTo("/start");
  }

  @Test
  void aCaptionIsText() {
    var message = message("message", ",\"photo\":[{\"file_id\":\"x\"}],\"caption\":\"is it ok?\"");
    assertThat(message.message().text()).isEqualTo("is it ok?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "voice",
        "photo",
        "location",
        "sticker",
        "video",
        "video_note",
        "document",
        "audio"
      })
  void whatHasNoWordsIsWordless(String kind) {
    assertThat(update("message", ",\"" + kind + "\":{}").delivered())
        .singleElement()
        .isInstanceOf(Delivered.Wordless.class);
  }

  @Test
  void anAlbumIsAnsweredOnce() {
    var album = update("message", ",\"photo\":[],\"media_group_id\":\"99\"").delivered();
    assertThat(album).singleElement().extracting("id").isEqualTo("album 99");
  }

  @Test
  void aButtonIsAMessageWithAChoiceAndWaitsForAnAnswer() {
    var update =
        read(
            """
            {"update_id":6,"callback_query":{"id":"4382bfdwdsb323b2d9","from":{"id":7,"language_code":"en"},
             "message":{"message_id":13,"date":0,"chat":{"id":7,"type":"private"},
              "reply_markup":{"inline_keyboard":[[{"text":"Site","url":"https://clinic.example"}],
               [{"text":"How long?","callback_data":"how-long"}]]}},
             "chat_instance":"1","data":"how-long"}}""");
    assertThat(update.pressed()).contains("4382bfdwdsb323b2d9");
    assertThat(update.delivered())
        .singleElement()
        .isInstanceOfSatisfying(
            Delivered.Message.class,
            message -> {
              assertThat(message.id()).isEqualTo("4382bfdwdsb323b2d9");
              assertThat(message.from().patient()).isEqualTo("7");
              assertThat(message.message().text()).isEqualTo("How long?");
              assertThat(message.message().choice()).contains("how-long");
            });
  }

  @ParameterizedTest
  @CsvSource({"kicked, false", "member, true"})
  void aPatientWhoBlocksTheBotWantsNoMessagesAndThenWantsThemAgain(String status, boolean given) {
    var update =
        "{\"update_id\":5,\"my_chat_member\":{\"date\":0,\"chat\":{\"id\":7,\"type\":\"%s\"},"
            + "\"new_chat_member\":{\"status\":\"%s\"}}}";
    assertThat(read(update.formatted("private", status)).delivered())
        .containsExactly(
            new Delivered.Consent(new Address("telegram", "4839574812", "7"), "update 5", given));
    assertThat(read(update.formatted("group", status)).delivered()).isEmpty();
  }

  @Test
  void aButtonWhoseTitleIsForgottenIsPressedAllTheSame() {
    var update =
        read(
            """
            {"callback_query":{"id":"1","message":{"message_id":13,"date":0,
             "chat":{"id":7,"type":"private"}},"data":"how-long"}}""");
    assertThat(update.delivered())
        .singleElement()
        .isInstanceOfSatisfying(
            Delivered.Message.class,
            message -> assertThat(message.message().choice()).contains("how-long"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"update_id\":1}",
        "{\"update_id\":1,\"message\":null}",
        "{\"update_id\":1,\"message\":5}",
        "{\"update_id\":1,\"message\":{}}",
        "{\"message\":{\"message_id\":1,\"chat\":{\"type\":\"private\"},\"text\":\"hi\"}}",
        "{\"message\":{\"chat\":{\"id\":1,\"type\":\"private\"},\"text\":\"hi\"}}",
        "{\"callback_query\":{\"message\":{\"chat\":{\"id\":1,\"type\":\"private\"}},\"data\":\"x\"}}",
        "{\"callback_query\":{\"id\":\"1\",\"data\":\"x\"}}",
        "{\"update_id\":1,\"message\":{\"chat\":{},\"text\":\"hi\"}}",
        "{\"message\":{\"message_id\":1,\"chat\":{\"id\":1,\"type\":\"group\"},\"text\":\"hi\"}}",
        "{\"message\":{\"message_id\":1,\"chat\":{\"id\":1,\"type\":\"supergroup\"},\"text\":\"hi\"}}",
        "{\"channel_post\":{\"message_id\":1,\"chat\":{\"id\":1,\"type\":\"channel\"},\"text\":\"hi\"}}",
        "{\"business_message\":{\"message_id\":1,\"chat\":{\"id\":1,\"type\":\"private\"},\"text\":\"hi\"}}",
        "{\"message\":{\"message_id\":1,\"chat\":{\"id\":1,\"type\":\"private\"},\"pinned_message\":{}}}",
        "{\"message\":{\"message_id\":1,\"chat\":{\"id\":1,\"type\":\"private\"},"
            + "\"from\":{\"is_bot\":true},\"text\":\"hi\"}}",
        "{\"my_chat_member\":{\"chat\":{\"id\":1,\"type\":\"private\"}}}",
        "{\"message_reaction\":{\"chat\":{\"id\":1,\"type\":\"private\"}}}"
      })
  void whatIsNoPatientsMessageIsPassedOver(String body) {
    assertThat(read(body).delivered()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "[]", "null", "5", "\"x\"", "{", "{\"message\":", "\0"})
  void whatIsNoUpdateIsRefused(String body) {
    assertThat(webhook.read(body.getBytes(UTF_8))).isEmpty();
  }

  @Test
  void idsMayBeStringsAndTimesMayBeMissing() {
    var update =
        read(
            "{\"message\":{\"message_id\":\"12\",\"chat\":{\"id\":\"7\",\"type\":\"private\"},"
                + "\"from\":null,\"text\":\"a\\u0000b\\ud83d\"}}");
    assertThat(update.delivered())
        .singleElement()
        .isInstanceOfSatisfying(
            Delivered.Message.class,
            message -> {
              assertThat(message.from().patient()).isEqualTo("7");
              assertThat(message.message().text()).isEqualTo("a\ufffdb\ufffd");
            });
  }
}
