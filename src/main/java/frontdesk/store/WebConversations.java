package frontdesk.store;

import frontdesk.chat.ConversationId;
import frontdesk.chat.ConversationToken;
import frontdesk.chat.Conversations;
import frontdesk.chat.ConversationsUnavailableException;
import frontdesk.chat.Memory;
import frontdesk.chat.Turn;
import frontdesk.store.WebChange.Appended;
import frontdesk.store.WebChange.Erased;
import frontdesk.store.WebChange.Opened;
import frontdesk.store.WebChange.Rated;
import frontdesk.store.WebChange.TokenAdded;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;

/**
 * Web chats on the store, with those that are going on in memory: while the store is away they go
 * on and are written later. Where several nodes share a store, each looks whether another went on.
 */
@Singleton
@Primary
@Requires(beans = DataSource.class)
final class WebConversations implements Conversations {
  private static final Duration LONGEST_ERASURE = Duration.ofSeconds(2);

  private final MemoryConversations memory;
  private final WebReader reader;
  private final WebJournal journal;
  private final StoreHealth health;
  private final StoreJson json;
  private final Duration patience;
  private final boolean isShared;
  private final Clock clock;

  WebConversations(
      MemoryConversations memory,
      WebReader reader,
      WebJournal journal,
      StoreHealth health,
      StoreJson json,
      StoreSettings settings,
      @Value("${datasources.default.dialect}") String dialect,
      Clock clock) {
    this.memory = memory;
    this.reader = reader;
    this.journal = journal;
    this.health = health;
    this.json = json;
    this.patience = settings.patience();
    this.isShared = !dialect.equals("H2");
    this.clock = clock;
  }

  @Override
  public ConversationId open(UUID firstMessage, ConversationToken.Hash token) {
    var id = memory.open(firstMessage, token);
    journal.add(new Opened(id, firstMessage, Instant.now(clock)));
    journal.add(new TokenAdded(id, token));
    return id;
  }

  @Override
  public Optional<ConversationId> find(ConversationToken.Hash token) {
    var known = memory.find(token);
    if (known.isPresent() && !isShared) {
      return known;
    }
    try {
      return reader.opens(token).map(this::upToDate).orElseGet(() -> known.flatMap(this::unless));
    } catch (ConversationsUnavailableException e) {
      return Optional.of(known.orElseThrow(() -> e));
    }
  }

  /** With what another node wrote. */
  private Optional<ConversationId> upToDate(WebTokenTable.Opens opens) {
    var id = new ConversationId(opens.conversation());
    if (memory.turns(id).size() < opens.turns() || memory.find(id).isEmpty()) {
      reader.load(id).ifPresent(stored -> memory.put(id, stored));
    }
    return Optional.of(id);
  }

  /** One that the store does not have was erased on another node, unless it still waits here. */
  private Optional<ConversationId> unless(ConversationId known) {
    if (journal.isWaiting(known)) {
      return Optional.of(known);
    }
    memory.erase(known);
    return Optional.empty();
  }

  /** Rather a second conversation than a patient who waits for a store that is away. */
  @Override
  public Optional<ConversationId> openedBy(UUID firstMessage, Instant since) {
    return memory.openedBy(firstMessage, since).or(() -> storedOpenedBy(firstMessage, since));
  }

  private Optional<ConversationId> storedOpenedBy(UUID firstMessage, Instant since) {
    try {
      var id = reader.openedBy(firstMessage, since);
      id.flatMap(reader::load).ifPresent(stored -> memory.put(id.orElseThrow(), stored));
      return id;
    } catch (ConversationsUnavailableException _) {
      return Optional.empty();
    }
  }

  @Override
  public void addToken(ConversationId conversation, ConversationToken.Hash token) {
    memory.addToken(conversation, token);
    journal.add(new TokenAdded(conversation, token));
  }

  @Override
  public Memory memory(ConversationId conversation) {
    return memory.memory(conversation);
  }

  @Override
  public void append(ConversationId conversation, Turn turn, Memory later, Optional<String> rule) {
    if (memory.find(conversation).isEmpty()) {
      return;
    }
    memory.append(conversation, turn, later, rule);
    var row =
        MessageRow.of(
            conversation.value(),
            turn.seq(),
            turn.clientMessageId().toString(),
            turn.text(),
            turn.reply(),
            rule,
            json.write(turn.reply()));
    awaitBriefly(journal.add(new Appended(conversation, row, json.write(later))));
  }

  private void awaitBriefly(CompletableFuture<Boolean> written) {
    if (!health.isAway() && !WebJournal.await(written, patience)) {
      health.failed();
    }
  }

  @Override
  public Optional<Turn> turn(ConversationId conversation, UUID clientMessageId) {
    return memory.turn(conversation, clientMessageId);
  }

  @Override
  public List<Turn> turns(ConversationId conversation) {
    return memory.turns(conversation);
  }

  @Override
  public boolean rate(ConversationId conversation, long replySeq, boolean helpful) {
    var isReply = memory.rate(conversation, replySeq, helpful);
    if (isReply) {
      awaitBriefly(journal.add(new Rated(conversation, replySeq, helpful, Instant.now(clock))));
    }
    return isReply;
  }

  @Override
  public void erase(ConversationId conversation) {
    memory.erase(conversation);
    if (!WebJournal.await(journal.add(new Erased(conversation)), LONGEST_ERASURE)) {
      throw new ConversationsUnavailableException("the conversation is erased later");
    }
  }
}
