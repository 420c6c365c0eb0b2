package frontdesk.chat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where conversations are kept. Safe for use by several threads; one conversation is written by one
 * thread at a time, which the caller sees to.
 */
public interface Conversations {
  /** Opens a conversation that the first message with that id starts. */
  ConversationId open(UUID firstMessage, ConversationToken.Hash token);

  /**
   * @throws ConversationsUnavailableException when it cannot be told right now
   */
  Optional<ConversationId> find(ConversationToken.Hash token);

  /** The conversation that the message opened at {@code since} or later. */
  Optional<ConversationId> openedBy(UUID firstMessage, Instant since);

  /** Lets one more token open the conversation. */
  void addToken(ConversationId conversation, ConversationToken.Hash token);

  Memory memory(ConversationId conversation);

  /**
   * Keeps a turn and what the conversation remembers after it.
   *
   * @param rule the red-flag rule that took the message over
   */
  void append(ConversationId conversation, Turn turn, Memory memory, Optional<String> rule);

  Optional<Turn> turn(ConversationId conversation, UUID clientMessageId);

  /** The turns in their order; none for a conversation that is gone. */
  List<Turn> turns(ConversationId conversation);

  /** Keeps whether a reply helped; false when there is no such reply. */
  boolean rate(ConversationId conversation, long replySeq, boolean helpful);

  /**
   * Removes the conversation, its turns, ratings and tokens.
   *
   * @throws ConversationsUnavailableException when it is not gone everywhere yet
   */
  void erase(ConversationId conversation);
}
