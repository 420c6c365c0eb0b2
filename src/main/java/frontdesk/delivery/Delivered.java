package frontdesk.delivery;

import frontdesk.message.PatientMessage;
import java.time.Instant;

/** What a platform told of, one element of a batch. */
public sealed interface Delivered {
  /**
   * A message, or a later wording of one; then the id is {@code <id>#<edit>}, where later edits
   * have greater numbers. Only the last wording is answered, unless an earlier one is urgent.
   *
   * @param id unique within channel and account; the same one again is the same message
   * @param at when the patient sent it
   */
  record Message(Address from, String id, Instant at, PatientMessage message)
      implements Delivered {}

  /** A voice message, picture, location or sticker: nothing that can be screened. */
  record Wordless(Address from, String id, Instant at) implements Delivered {}

  /** The patient took a message back. It is not answered any more, unless it is urgent. */
  record Withdrawn(Address from, String id) implements Delivered {}

  /** The patient wants no messages, or wants them again. Guidance is sent all the same. */
  record Consent(Address from, String id, boolean given) implements Delivered {}

  /**
   * How far a message of ours came.
   *
   * @param id what the platform called it when it was sent
   */
  record Progress(String channel, String account, String id, Stage stage) implements Delivered {}

  /** In this order; a later stage is never taken back by an earlier one that comes late. */
  enum Stage {
    SENT,
    DELIVERED,
    READ,
    FAILED
  }
}
