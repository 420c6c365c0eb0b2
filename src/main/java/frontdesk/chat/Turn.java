package frontdesk.chat;

import frontdesk.reply.Reply;
import java.util.UUID;

/**
 * A message and its reply.
 *
 * @param clientMessageId the patient's side chose it, so that a repeated message is known
 * @param seq the message's place in the conversation, counted from 1; the reply has the next one
 */
public record Turn(UUID clientMessageId, long seq, String text, Reply reply) {
  public long replySeq() {
    return seq + 1;
  }

  /** Never the text: it is private. */
  @Override
  public String toString() {
    return "Turn[" + seq + "]";
  }
}
