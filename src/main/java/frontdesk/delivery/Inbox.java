package frontdesk.delivery;

import frontdesk.chat.Memory;
import frontdesk.message.PatientMessage;
import frontdesk.reply.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where delivered messages wait for their replies. Safe for use by several threads and by several
 * nodes on one database.
 */
public interface Inbox {
  /**
   * Keeps all of a batch in one transaction; what was kept before is passed over.
   *
   * @throws StoreUnavailableException having kept nothing
   */
  void keep(List<Delivered> batch);

  /**
   * The oldest waiting message of a conversation that nobody works on, for at most {@code lease}:
   * then another may claim it.
   */
  Optional<Claim> claim(Duration lease);

  /**
   * Keeps the reply with its requests, except where the patient has taken the message back or
   * worded it anew and the reply is no guidance. Takes the message off the waiting ones. All in one
   * transaction; false, having changed nothing, when the claim was lost to another node.
   */
  boolean answer(Claim claim, Answered answered);

  /** Gives a claim back so that it is tried again after a while. */
  void giveBack(Claim claim, Duration wait);

  /**
   * A message to be answered.
   *
   * @param fence names this claim among all claims of the conversation
   * @param message empty for one without words
   * @param isFirst whether the conversation has had no reply yet
   * @param attempts made before
   */
  record Claim(
      long id,
      String conversation,
      long fence,
      Address from,
      Instant at,
      Optional<PatientMessage> message,
      Memory memory,
      boolean isFirst,
      int attempts) {}

  /**
   * What a claimed message led to.
   *
   * @param rule the red-flag rule that took it over
   * @param requests what the platform is to be sent, in order
   */
  record Answered(Reply reply, Memory memory, Optional<String> rule, List<String> requests) {
    /** Whether it is guidance, which goes out whatever else holds. */
    public boolean isUrgent() {
      return reply instanceof Reply.Urgent;
    }
  }
}
