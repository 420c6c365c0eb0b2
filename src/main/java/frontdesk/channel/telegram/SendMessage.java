package frontdesk.channel.telegram;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.util.List;
import java.util.Optional;

/** The request of the method with this name, as Telegram describes it. */
@Serdeable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record SendMessage(
    long chatId,
    String text,
    String parseMode,
    LinkPreview linkPreviewOptions,
    Optional<Keyboard> replyMarkup) {

  /** One button a row: titles are long. */
  @Serdeable(naming = SnakeCaseStrategy.class)
  record Keyboard(List<List<Button>> inlineKeyboard) {}

  @Serdeable(naming = SnakeCaseStrategy.class)
  record Button(String text, String callbackData) {}

  @Serdeable(naming = SnakeCaseStrategy.class)
  record LinkPreview(boolean isDisabled) {}

  /** Never the text: it is private. */
  @Override
  public String toString() {
    return "SendMessage";
  }
}
