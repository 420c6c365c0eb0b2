package frontdesk.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import frontdesk.chat.ConversationId;
import frontdesk.chat.ConversationToken;
import frontdesk.chat.Conversations;
import frontdesk.chat.Memory;
import frontdesk.chat.Turn;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a bounded number of conversations in memory; idle ones are dropped and their tokens open
 * nothing any more.
 */
@Singleton
final class MemoryConversations implements Conversations {
  private final Clock clock;
  private final Cache<ConversationId, KeptConversation> kept;
  private final ConcurrentMap<ConversationToken.Hash, ConversationId> tokens =
      new ConcurrentHashMap<>();
  private final ConcurrentMap<UUID, ConversationId> firstMessages = new ConcurrentHashMap<>();

  MemoryConversations(ConversationLimits limits, Clock clock) {
    this.clock = clock;
    this.kept =
        Caffeine.newBuilder()
            .maximumSize(limits.mostConversations())
            .expireAfterAccess(limits.idleTime())
            .removalListener(this::forget)
            .build();
  }

  private void forget(
      @Nullable ConversationId id, @Nullable KeptConversation conversation, RemovalCause cause) {
    if (id != null && conversation != null && cause != RemovalCause.REPLACED) {
      conversation.tokens().forEach(token -> tokens.remove(token, id));
      firstMessages.remove(conversation.firstMessage(), id);
    }
  }

  @Override
  public ConversationId open(UUID firstMessage, ConversationToken.Hash token) {
    var id = new ConversationId(UUID.randomUUID());
    put(
        id,
        new KeptConversation(
            firstMessage, Instant.now(clock), Set.of(token), List.of(), Memory.NONE));
    return id;
  }

  /** Takes in a conversation that was kept elsewhere. */
  void put(ConversationId id, KeptConversation conversation) {
    kept.put(id, conversation);
    conversation.tokens().forEach(token -> tokens.put(token, id));
    firstMessages.put(conversation.firstMessage(), id);
  }

  @Override
  public Optional<ConversationId> find(ConversationToken.Hash token) {
    return Optional.ofNullable(tokens.get(token)).filter(id -> find(id).isPresent());
  }

  @Override
  public Optional<ConversationId> openedBy(UUID firstMessage, Instant since) {
    return Optional.ofNullable(firstMessages.get(firstMessage))
        .filter(id -> find(id).filter(each -> !each.opened().isBefore(since)).isPresent());
  }

  @Override
  public void addToken(ConversationId conversation, ConversationToken.Hash token) {
    tokens.put(token, conversation);
    change(conversation, each -> each.with(token));
  }

  @Override
  public Memory memory(ConversationId conversation) {
    return find(conversation).map(KeptConversation::memory).orElse(Memory.NONE);
  }

  @Override
  public void append(ConversationId conversation, Turn turn, Memory memory, Optional<String> rule) {
    change(conversation, each -> each.with(turn, memory));
  }

  @Override
  public Optional<Turn> turn(ConversationId conversation, UUID clientMessageId) {
    return find(conversation).flatMap(each -> each.turn(clientMessageId));
  }

  @Override
  public List<Turn> turns(ConversationId conversation) {
    return find(conversation).map(KeptConversation::turns).orElse(List.of());
  }

  /** Memory does not keep ratings beyond the check. */
  @Override
  public boolean rate(ConversationId conversation, long replySeq, boolean helpful) {
    return turns(conversation).stream().anyMatch(turn -> turn.replySeq() == replySeq);
  }

  @Override
  public void erase(ConversationId conversation) {
    find(conversation).ifPresent(each -> forget(conversation, each, RemovalCause.EXPLICIT));
    kept.invalidate(conversation);
  }

  Optional<KeptConversation> find(ConversationId conversation) {
    return Optional.ofNullable(kept.getIfPresent(conversation));
  }

  private void change(ConversationId conversation, UnaryOperator<KeptConversation> change) {
    kept.asMap().computeIfPresent(conversation, (_, each) -> change.apply(each));
  }
}
