package frontdesk.chat;

import frontdesk.message.PatientMessage;
import frontdesk.reply.Reply;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Keeps conversations with patients: who may go on with which, and one reply to each message
 * however often it is sent.
 */
public final class Reception {
  private static final Duration FIRST_MESSAGE_REPEATABLE = Duration.ofMinutes(10);
  private static final int LOCKS = 256;

  private final FrontDesk frontDesk;
  private final Conversations conversations;
  private final Clock clock;
  private final List<Lock> locks = Stream.<Lock>generate(ReentrantLock::new).limit(LOCKS).toList();

  Reception(FrontDesk frontDesk, Conversations conversations, Clock clock) {
    this.frontDesk = frontDesk;
    this.conversations = conversations;
    this.clock = clock;
  }

  /** A reply in its conversation; {@code token} is there on the reply that opened it. */
  public record Received(Turn turn, Optional<ConversationToken> token) {}

  /**
   * Opens a conversation with its first message, or gives the same reply and a fresh token to one
   * repeated within 10 minutes.
   */
  public Received open(UUID clientMessageId, PatientMessage message) {
    return exclusively(
        clientMessageId,
        () -> {
          var token = ConversationToken.random();
          var since = Instant.now(clock).minus(FIRST_MESSAGE_REPEATABLE);
          var opened = conversations.openedBy(clientMessageId, since);
          opened.ifPresent(id -> conversations.addToken(id, token.hash()));
          var id = opened.orElseGet(() -> conversations.open(clientMessageId, token.hash()));
          return new Received(reply(id, clientMessageId, message), Optional.of(token));
        });
  }

  public Optional<ConversationId> find(ConversationToken token) {
    return conversations.find(token.hash());
  }

  /** Replies to a message of a conversation; the same message again gets the same turn. */
  public Received proceed(
      ConversationId conversation, UUID clientMessageId, PatientMessage message) {
    return exclusively(
        conversation.value(),
        () -> new Received(reply(conversation, clientMessageId, message), Optional.empty()));
  }

  /**
   * An urgent message is never answered from memory: whoever reuses an id for another text still
   * gets guidance.
   */
  private Turn reply(ConversationId conversation, UUID clientMessageId, PatientMessage message) {
    var earlier = conversations.turn(conversation, clientMessageId);
    if (earlier.isPresent() && !isUnmetUrgency(earlier.get(), message)) {
      return earlier.get();
    }
    var exchange = frontDesk.reply(message, conversations.memory(conversation));
    var turn = new Turn(clientMessageId, nextSeq(conversation), message.text(), exchange.reply());
    conversations.append(conversation, turn, exchange.memory(), exchange.rule());
    return turn;
  }

  private long nextSeq(ConversationId conversation) {
    var turns = conversations.turns(conversation);
    return turns.isEmpty() ? 1 : turns.getLast().replySeq() + 1;
  }

  private boolean isUnmetUrgency(Turn earlier, PatientMessage message) {
    return !earlier.text().equals(message.text())
        && !(earlier.reply() instanceof Reply.Urgent)
        && frontDesk.guidance(message).isPresent();
  }

  public List<Turn> turns(ConversationId conversation) {
    return conversations.turns(conversation);
  }

  /** False when the conversation has no such reply. */
  public boolean rate(ConversationId conversation, long replySeq, boolean helpful) {
    return conversations.rate(conversation, replySeq, helpful);
  }

  public void erase(ConversationId conversation) {
    exclusively(
        conversation.value(),
        () -> {
          conversations.erase(conversation);
          return conversation;
        });
  }

  private <T> T exclusively(UUID key, Supplier<T> work) {
    var lock = locks.get(Math.floorMod(key.hashCode(), LOCKS));
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }
}
