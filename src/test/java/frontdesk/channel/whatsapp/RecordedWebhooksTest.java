package frontdesk.channel.whatsapp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.restfb.DefaultJsonMapper;
import com.restfb.types.webhook.Change;
import com.restfb.types.webhook.WebhookObject;
import com.restfb.types.webhook.whatsapp.WhatsappMessagesValue;
import frontdesk.channel.ChannelContext;
import frontdesk.channel.SharedWebhooks;
import frontdesk.delivery.Delivered;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
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
    try (var files = Files.list(SharedWebhooks.path("whatsapp"))) {
      return files.filter(it -> isWebhook(it.getFileName().toString())).sorted().toList();
    }
  }

  /** The folder also holds its licence and answers to what is sent. */
  private static boolean isWebhook(String name) {
    return name.endsWith(".json") && !name.startsWith("message-response");
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
    var ours =
        webhook.read(body).orElseThrow().stream()
            .filter(Delivered.Message.class::isInstance)
            .map(Delivered.Message.class::cast)
            .map(
                it ->
                    new Text(
                        it.from().account(),
                        it.from().patient(),
                        it.id(),
                        it.at(),
                        it.message().text()))
            .toList();
    assertThat(ours).containsAll(theirs);
  }

  private record Text(String account, String patient, String id, Instant at, String text) {}

  private static Stream<Text> restFbTexts(WhatsappMessagesValue value) {
    return value.getMessages().stream()
        .filter(com.restfb.types.whatsapp.platform.Message::isText)
        .map(
            message ->
                new Text(
                    value.getMetadata().getPhoneNumberId(),
                    message.getFrom(),
                    message.getId(),
                    message.getTimestamp().toInstant(),
                    message.getText().getBody()));
  }
}
