package frontdesk.store;

import frontdesk.chat.ConversationId;
import frontdesk.chat.ConversationToken;
import frontdesk.chat.ConversationsUnavailableException;
import frontdesk.chat.Turn;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Looks web chats up in the tables, and never waits long for them. */
@Singleton
@Requires(beans = DataSource.class)
final class WebReader {
  private final ConversationTable conversations;
  private final WebTokenTable tokens;
  private final MessageTable messages;
  private final Transactions transactions;
  private final StoreJson json;
  private final StoreHealth health;
  private final StoreSettings settings;
  private final Executor executor = Thread::startVirtualThread;

  WebReader(
      ConversationTable conversations,
      WebTokenTable tokens,
      MessageTable messages,
      Transactions transactions,
      StoreJson json,
      StoreHealth health,
      StoreSettings settings) {
    this.conversations = conversations;
    this.tokens = tokens;
    this.messages = messages;
    this.transactions = transactions;
    this.json = json;
    this.health = health;
    this.settings = settings;
  }

  /** What a token opens. */
  Optional<WebTokenTable.Opens> opens(ConversationToken.Hash token) {
    return soon(() -> tokens.opens(token.value()));
  }

  Optional<ConversationId> openedBy(UUID firstMessage, Instant since) {
    return soon(() -> conversations.openedBy(firstMessage, since)).map(ConversationId::new);
  }

  Optional<KeptConversation> load(ConversationId conversation) {
    return soon(() -> conversations.findById(conversation.value()).map(this::kept));
  }

  private KeptConversation kept(ConversationRow row) {
    return new KeptConversation(
        row.firstMessage() == null ? row.id() : row.firstMessage(),
        row.openedAt(),
        tokens.of(row.id()).stream()
            .map(each -> new ConversationToken.Hash(each.hash()))
            .collect(Collectors.toSet()),
        messages.of(row.id()).stream().flatMap(each -> turn(each).stream()).toList(),
        json.memory(row.memory()));
  }

  private Optional<Turn> turn(MessageRow row) {
    return json.reply(row.reply())
        .map(reply -> new Turn(UUID.fromString(row.sourceId()), row.seq(), row.text(), reply));
  }

  /**
   * @throws ConversationsUnavailableException when the store is away or takes too long
   */
  private <T> T soon(Supplier<T> reading) {
    if (health.isAway()) {
      throw new ConversationsUnavailableException("the store is away");
    }
    var read = CompletableFuture.supplyAsync(() -> transactions.read(reading), executor);
    try {
      return read.get(settings.patienceMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new ConversationsUnavailableException("interrupted");
    } catch (TimeoutException _) {
      health.failed();
      throw new ConversationsUnavailableException("the store takes too long");
    } catch (ExecutionException _) {
      health.failed();
      throw new ConversationsUnavailableException("the store fails");
    }
  }
}
