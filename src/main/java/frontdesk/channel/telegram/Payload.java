package frontdesk.channel.telegram;

import static java.util.Objects.requireNonNull;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.util.List;
import java.util.Optional;

/** The parts of an update that matter here; one without what Telegram promises is none. */
final class Payload {
  private Payload() {}

  @Serdeable(naming = SnakeCaseStrategy.class)
  record Message(
      Long messageId,
      Chat chat,
      Optional<User> from,
      Optional<Long> date,
      Optional<Long> editDate,
      Optional<String> text,
      Optional<String> caption,
      Optional<String> mediaGroupId) {
    Message {
      requireNonNull(messageId, "message_id is null");
      requireNonNull(chat, "chat is null");
    }

    Optional<String> words() {
      return text.or(() -> caption).filter(it -> !it.isBlank());
    }

    /** Never the words: they are private. */
    @Override
    public String toString() {
      return "Message";
    }
  }

  @Serdeable
  record Chat(Long id, Optional<String> type) {
    Chat {
      requireNonNull(id, "id is null");
    }

    boolean isPrivate() {
      return type.filter("private"::equals).isPresent();
    }

    /** Never the patient. */
    @Override
    public String toString() {
      return "Chat";
    }
  }

  @Serdeable(naming = SnakeCaseStrategy.class)
  record User(Optional<Boolean> isBot, Optional<String> languageCode) {}

  /** What became of our own place in a chat: a patient who blocks the bot kicks it. */
  @Serdeable(naming = SnakeCaseStrategy.class)
  record Membership(Chat chat, Optional<Member> newChatMember) {
    Membership {
      requireNonNull(chat, "chat is null");
    }

    /** Whether the patient wants messages; empty for what does not tell. */
    Optional<Boolean> consent() {
      return newChatMember
          .flatMap(Member::status)
          .flatMap(
              status ->
                  switch (status) {
                    case "kicked" -> Optional.of(false);
                    case "member" -> Optional.of(true);
                    default -> Optional.empty();
                  });
    }
  }

  @Serdeable
  record Member(Optional<String> status) {}

  @Serdeable(naming = SnakeCaseStrategy.class)
  record CallbackQuery(
      String id, Optional<User> from, Optional<Offer> message, Optional<String> data) {
    CallbackQuery {
      requireNonNull(id, "id is null");
    }

    /** Never what was pressed. */
    @Override
    public String toString() {
      return "CallbackQuery";
    }
  }

  /** The message of ours that the button is under; the platform may have forgotten its buttons. */
  @Serdeable(naming = SnakeCaseStrategy.class)
  record Offer(Chat chat, Optional<Keyboard> replyMarkup) {
    Offer {
      requireNonNull(chat, "chat is null");
    }

    /** What stands on the button that carries {@code data}. */
    Optional<String> titleOf(String data) {
      return replyMarkup.stream()
          .flatMap(keyboard -> keyboard.inlineKeyboard().stream())
          .flatMap(List::stream)
          .filter(button -> button.callbackData().filter(data::equals).isPresent())
          .map(Button::text)
          .findFirst();
    }
  }

  @Serdeable(naming = SnakeCaseStrategy.class)
  record Keyboard(List<List<Button>> inlineKeyboard) {
    Keyboard {
      requireNonNull(inlineKeyboard, "inline_keyboard is null");
    }
  }

  @Serdeable(naming = SnakeCaseStrategy.class)
  record Button(String text, Optional<String> callbackData) {
    Button {
      requireNonNull(text, "text is null");
    }
  }
}
