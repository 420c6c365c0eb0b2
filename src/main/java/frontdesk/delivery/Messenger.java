package frontdesk.delivery;

import frontdesk.reply.Reply;
import java.time.Instant;
import java.util.List;

/** The way out to one messaging app. */
public interface Messenger {
  /** Its name, as {@code whatsapp}; the same as in {@link Address#channel}. */
  String channel();

  /**
   * The requests that carry a reply to the patient, in order. Each is kept until it is sent, so it
   * holds all that {@link #send} needs beside the account.
   *
   * @param isFirst whether this is the first reply of the conversation, which says that it is from
   *     an automated assistant
   */
  List<String> compose(Address to, Reply reply, boolean isFirst);

  /**
   * Sends one request. Never throws for what a platform or a network does.
   *
   * @param account the clinic's own account on the platform
   * @param lastHeard when the patient last wrote, which platforms count their windows from
   */
  Sending send(String account, String request, Instant lastHeard);
}
