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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a bounded number of conversations in memory; idle ones are dropped and their tokens open
 * nothing any more.
 */
@Singleton
final class MemoryConversations implements Conversations {
  private final Clock clock;
  private final Cache<ConversationId, Kept> kept;
  private final ConcurrentMap<ConversationToken.Hash, ConversationId> tokens =
      new ConcurrentHashMap<>();
  private final ConcurrentMap<UUID, ConversationId> firstMessages = new ConcurrentHashMap<>();

  /** One conversation; replaced whole at every change. */
  private record Kept(
      UUID firstMessage,
      Instant opened,
      Set<ConversationToken.Hash> tokens,
      List<Turn> turns,
      Memory memory) {}

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
      @Nullable ConversationId id, @Nullable Kept conversation, RemovalCause cause) {
    if (conversation != null && cause != RemovalCause.REPLACED) {
      conversation.tokens().forEach(tokens::remove);
      firstMessages.remove(conversation.firstMessage(), id);
    }
  }

  @Override
  public ConversationId open(UUID firstMessage, ConversationToken.Hash token) {
    var id = new ConversationId(UUID.randomUUID());
    kept.put(id, new Kept(firstMessage, Instant.now(clock), Set.of(token), List.of(), Memory.NONE));
    tokens.put(token, id);
    firstMessages.put(firstMessage, id);
    return id;
  }

  @Override
  public Optional<ConversationId> find(ConversationToken.Hash token) {
    return Optional.ofNullable(tokens.get(token)).filter(id -> kept.getIfPresent(id) != null);
  }

  @Override
  public Optional<ConversationId> openedBy(UUID firstMessage, Instant since) {
    return Optional.ofNullable(firstMessages.get(firstMessage))
        .filter(id -> find(id).filter(each -> !each.opened().isBefore(since)).isPresent());
  }

  @Override
  public void addToken(ConversationId conversation, ConversationToken.Hash token) {
    tokens.put(token, conversation);
    change(
        conversation,
        each ->
            new Kept(
                each.firstMessage(),
                each.opened(),
                plus(each.tokens(), token),
                each.turns(),
                each.memory()));
  }

  @Override
  public Memory memory(ConversationId conversation) {
    return find(conversation).map(Kept::memory).orElse(Memory.NONE);
  }

  @Override
  public void append(ConversationId conversation, Turn turn, Memory memory) {
    change(
        conversation,
        each ->
            new Kept(
                each.firstMessage(),
                each.opened(),
                each.tokens(),
                plus(each.turns(), turn),
                memory));
  }

  @Override
  public Optional<Turn> turn(ConversationId conversation, UUID clientMessageId) {
    return turns(conversation).reversed().stream()
        .filter(turn -> turn.clientMessageId().equals(clientMessageId))
        .findFirst();
  }

  @Override
  public List<Turn> turns(ConversationId conversation) {
    return find(conversation).map(Kept::turns).orElse(List.of());
  }

  /** Nothing reads ratings yet, so memory does not keep them beyond the check. */
  @Override
  public boolean rate(ConversationId conversation, long replySeq, boolean helpful) {
    return turns(conversation).stream().anyMatch(turn -> turn.replySeq() == replySeq);
  }

  @Override
  public void erase(ConversationId conversation) {
    find(conversation).ifPresent(each -> forget(conversation, each, RemovalCause.EXPLICIT));
    kept.invalidate(conversation);
  }

  private Optional<Kept> find(ConversationId conversation) {
    return Optional.ofNullable(kept.getIfPresent(conversation));
  }

  private void change(ConversationId conversation, UnaryOperator<Kept> change) {
    kept.asMap().computeIfPresent(conversation, (_, each) -> change.apply(each));
  }

  private static <T> List<T> plus(List<T> list, T item) {
    return Stream.concat(list.stream(), Stream.of(item)).toList();
  }

  private static <T> Set<T> plus(Set<T> set, T item) {
    var larger = new HashSet<>(set);
    larger.add(item);
    return Set.copyOf(larger);
  }
}
