package frontdesk.channel.whatsapp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.restfb.DefaultJsonMapper;
import com.restfb.types.webhook.Change;
import com.restfb.types.webhook.WebhookObject;
import com.restfb.types.webhook.whatsapp.WhatsappMessagesValue;
import frontdesk.channel.ChannelContext;
import frontdesk.channel.ReadText;
import frontdesk.channel.SharedWebhooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Calls that Meta made, in the recordings beside this repository. */
class RecordedWebhooksTest extends ChannelContext {
  private final Webhook webhook = context.getBean(Webhook.class);

  RecordedWebhooksTest() {
    super(SettingsTest.ON);
  }

  static List<Path> files() throws IOException {
    return SharedWebhooks.calls("whatsapp");
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyRecordedPayloadIsMappedAsMetaMeansIt(Path file) throws IOException {
    var expected =
        switch (file.getFileName().toString().replace("webhook-", "").replace(".json", "")) {
          case "incoming-message-audio",
              "incoming-message-sticker",
              "incoming-message-contacts-request-bsuid",
              "incoming-message-contacts2" ->
              "Wordless";
          case "incoming-message-text",
              "incoming-message-image",
              "incoming-message-video",
              "incoming-message-interactive-list" ->
              "Message";
          case "incoming-message-status-bsuid", "incoming-message-status-group-bsuid" -> "Progress";
          default -> "";
        };
    assertThat(webhook.read(Files.readAllBytes(file)).orElseThrow())
        .extracting(it -> it.getClass().getSimpleName())
        .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
  }

  @ParameterizedTest
  @MethodSource("files")
  void restFbReadsTheSameTexts(Path file) throws IOException {
    var body = Files.readAllBytes(file);
    var theirs =
        new DefaultJsonMapper()
            .toJavaObject(new String(body, UTF_8), WebhookObject.class).getEntryList().stream()
                .flatMap(entry -> entry.getChanges().stream())
                .map(Change::getValue)
                .filter(WhatsappMessagesValue.class::isInstance)
                .map(WhatsappMessagesValue.class::cast)
                .flatMap(RecordedWebhooksTest::restFbTexts)
                .toList();
    assertThat(ReadText.of(webhook.read(body).orElseThrow())).containsAll(theirs);
  }

  private static Stream<ReadText> restFbTexts(WhatsappMessagesValue value) {
    return value.getMessages().stream()
        .filter(com.restfb.types.whatsapp.platform.Message::isText)
        .map(
            message ->
                new ReadText(
                    value.getMetadata().getPhoneNumberId(),
                    message.getFrom(),
                    message.getId(),
                    message.getTimestamp().toInstant(),
                    message.getText().getBody()));
  }
}
