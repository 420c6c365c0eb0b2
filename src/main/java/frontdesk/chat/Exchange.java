package frontdesk.chat;

import frontdesk.reply.Reply;

/** A reply, what the conversation remembers after it, and how it came about. */
public record Exchange(Reply reply, Memory memory, Explanation why) {
  Exchange remembering(Recent recent) {
    return new Exchange(reply, memory.with(recent), why);
  }
}
