package frontdesk.chat;

import frontdesk.reply.Reply;
import java.util.Optional;

/** A reply, what the conversation remembers after it, and how it came about. */
public record Exchange(Reply reply, Memory memory, Explanation why) {
  /** The red-flag rule that took the message over. */
  public Optional<String> rule() {
    return reply instanceof Reply.Urgent ? why.decisive() : Optional.empty();
  }

  Exchange remembering(Recent recent) {
    return new Exchange(reply, memory.with(recent), why);
  }
}
