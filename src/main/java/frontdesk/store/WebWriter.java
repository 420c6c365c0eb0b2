package frontdesk.store;

import frontdesk.chat.Memory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Writes what happened in web chats into the tables. */
@Singleton
@Requires(beans = DataSource.class)
final class WebWriter {
  private final ConversationTable conversations;
  private final WebTokenTable tokens;
  private final MessageTable messages;
  private final FeedbackTable feedback;
  private final Erasures erasures;
  private final Transactions transactions;
  private final String nothing;

  WebWriter(
      ConversationTable conversations,
      WebTokenTable tokens,
      MessageTable messages,
      FeedbackTable feedback,
      Erasures erasures,
      Transactions transactions,
      StoreJson json) {
    this.conversations = conversations;
    this.tokens = tokens;
    this.messages = messages;
    this.feedback = feedback;
    this.erasures = erasures;
    this.transactions = transactions;
    this.nothing = json.write(Memory.NONE);
  }

  /**
   * All of them in one transaction, those of a kind in one statement; none of them was written
   * before.
   */
  void write(List<WebChange> changes) {
    transactions.write(
        () -> {
          saveAll(conversations::saveAll, changes, WebChange.Opened.class, this::row);
          saveAll(tokens::saveAll, changes, WebChange.TokenAdded.class, WebWriter::row);
          saveAll(messages::saveAll, changes, WebChange.Appended.class, WebChange.Appended::row);
          latest(changes).forEach(this::remember);
          changes.forEach(this::rateOrErase);
          return changes.size();
        });
  }

  /** One change, of which it is not known whether it was written before. */
  void writeOnce(WebChange change) {
    transactions.write(
        () -> {
          switch (change) {
            case WebChange.Opened opened -> writeOnce(opened);
            case WebChange.TokenAdded added -> writeOnce(added);
            case WebChange.Appended appended -> writeOnce(appended);
            case WebChange.Rated _, WebChange.Erased _ -> rateOrErase(change);
          }
          return change;
        });
  }

  private void writeOnce(WebChange.Opened opened) {
    if (conversations.findById(opened.conversation().value()).isEmpty()) {
      conversations.save(row(opened));
    }
  }

  private void writeOnce(WebChange.TokenAdded added) {
    if (exists(added) && tokens.count(added.token().value()) == 0) {
      tokens.saveAll(List.of(row(added)));
    }
  }

  /** Takes the next place where another node has taken this one meanwhile. */
  private void writeOnce(WebChange.Appended appended) {
    var row = appended.row();
    if (exists(appended) && messages.count(row.conversation(), row.sourceId()) == 0) {
      var placed = row.at(Math.max(row.seq(), messages.nextSeq(row.conversation())));
      messages.saveAll(List.of(placed));
      conversations.remember(row.conversation(), appended.memory(), placed.turns());
    }
  }

  private boolean exists(WebChange change) {
    return conversations.findById(change.conversation().value()).isPresent();
  }

  private static <C extends WebChange, R> void saveAll(
      Consumer<List<R>> saving, List<WebChange> changes, Class<C> kind, Function<C, R> row) {
    var rows = changes.stream().filter(kind::isInstance).map(kind::cast).map(row).toList();
    if (!rows.isEmpty()) {
      saving.accept(rows);
    }
  }

  /** The last of each conversation: it remembers the others. */
  private static Stream<WebChange.Appended> latest(List<WebChange> changes) {
    var last = new LinkedHashMap<UUID, WebChange.Appended>();
    for (var change : changes) {
      if (change instanceof WebChange.Appended appended) {
        last.put(appended.conversation().value(), appended);
      }
    }
    return last.values().stream();
  }

  private void remember(WebChange.Appended appended) {
    conversations.remember(
        appended.conversation().value(), appended.memory(), appended.row().turns());
  }

  private void rateOrErase(WebChange change) {
    var id = change.conversation().value();
    switch (change) {
      case WebChange.Rated(var _, var seq, var helpful, var at) -> {
        feedback.withdraw(id, seq);
        feedback.rate(id, seq, helpful, at);
      }
      case WebChange.Erased _ -> {
        var _ = erasures.erase(id, Erasures.By.PATIENT);
      }
      case WebChange.Opened _, WebChange.TokenAdded _, WebChange.Appended _ -> {}
    }
  }

  private ConversationRow row(WebChange.Opened opened) {
    return ConversationRow.ofWeb(
        opened.conversation().value(), opened.firstMessage(), nothing, opened.at());
  }

  private static WebTokenRow row(WebChange.TokenAdded added) {
    return new WebTokenRow(added.token().value(), added.conversation().value());
  }
}
