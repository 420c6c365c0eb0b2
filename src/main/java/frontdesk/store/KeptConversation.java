package frontdesk.store;

import frontdesk.chat.ConversationToken;
import frontdesk.chat.Memory;
import frontdesk.chat.Turn;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** A web chat as it lies in memory; replaced whole at every change. */
record KeptConversation(
    UUID firstMessage,
    Instant opened,
    Set<ConversationToken.Hash> tokens,
    List<Turn> turns,
    Memory memory) {
  KeptConversation {
    tokens = Set.copyOf(tokens);
    turns = List.copyOf(turns);
  }

  KeptConversation with(ConversationToken.Hash token) {
    var more = new HashSet<>(tokens);
    more.add(token);
    return new KeptConversation(firstMessage, opened, more, turns, memory);
  }

  KeptConversation with(Turn turn, Memory later) {
    var more = Stream.concat(turns.stream(), Stream.of(turn)).toList();
    return new KeptConversation(firstMessage, opened, tokens, more, later);
  }

  /** The latest answer to the message with that id. */
  Optional<Turn> turn(UUID clientMessageId) {
    return turns.reversed().stream()
        .filter(turn -> turn.clientMessageId().equals(clientMessageId))
        .findFirst();
  }
}
