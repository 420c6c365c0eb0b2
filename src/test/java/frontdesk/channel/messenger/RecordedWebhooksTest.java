package frontdesk.channel.messenger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.restfb.DefaultJsonMapper;
import com.restfb.types.webhook.WebhookEntry;
import com.restfb.types.webhook.WebhookObject;
import com.restfb.types.webhook.messaging.MessagingItem;
import frontdesk.channel.ChannelContext;
import frontdesk.channel.ReadText;
import frontdesk.channel.SharedWebhooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
    return SharedWebhooks.calls("messenger");
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyRecordedPayloadIsMappedAsMetaMeansIt(Path file) throws IOException {
    var name = file.getFileName().toString().replace(".json", "");
    var expected =
        switch (name) {
          case "messaging-airline-itinerary-template",
              "messaging-attachment-unsupported",
              "messaging-message-location-attachment",
              "messaging-message-product-template",
              "messaging-message-sticker-thumbup" ->
              "Wordless";
          case "messaging-message-edits",
              "messaging-message-prior",
              "messaging-message-reply-1",
              "messaging-postback-basic",
              "messaging-postback-referral" ->
              "Message";
          case "messaging-message-isdeleted" -> "Withdrawn";
          case "messaging-seen" -> "Progress";
          default -> name.startsWith("messaging-message-nlp") ? "Message" : "";
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
                .flatMap(entry -> entry.getMessaging().stream().flatMap(it -> restFb(entry, it)))
                .toList();
    assertThat(ReadText.of(webhook.read(body).orElseThrow())).containsAll(theirs);
  }

  private static Stream<ReadText> restFb(WebhookEntry entry, MessagingItem item) {
    return Optional.ofNullable(item.getMessage()).stream()
        .filter(message -> !message.isEcho() && message.getText() != null)
        .map(
            message ->
                new ReadText(
                    entry.getId(),
                    item.getSender().getId(),
                    message.getMid(),
                    item.getTimestamp().toInstant(),
                    message.getText()));
  }
}
