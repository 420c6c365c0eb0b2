package frontdesk.store;

import frontdesk.chat.ConversationId;
import frontdesk.chat.ConversationToken;
import java.time.Instant;
import java.util.UUID;

/** Something that happened in a web chat, as it is to be written. */
sealed interface WebChange {
  ConversationId conversation();

  /** A conversation began. */
  record Opened(ConversationId conversation, UUID firstMessage, Instant at) implements WebChange {}

  /** One more token opens it. */
  record TokenAdded(ConversationId conversation, ConversationToken.Hash token)
      implements WebChange {}

  /**
   * A message was answered.
   *
   * @param row redacted
   * @param memory what the conversation remembers since, redacted too
   */
  record Appended(ConversationId conversation, MessageRow row, String memory)
      implements WebChange {}

  /** A reply was rated. */
  record Rated(ConversationId conversation, long seq, boolean helpful, Instant at)
      implements WebChange {}

  /** Its patient wants it gone. */
  record Erased(ConversationId conversation) implements WebChange {}
}
