package frontdesk.channel;

import frontdesk.delivery.Delivered;
import java.time.Instant;
import java.util.List;

/** A text as it was read from a recorded call, to be held against what another library reads. */
public record ReadText(String account, String patient, String id, Instant at, String text) {
  /** The messages among what we read. */
  public static List<ReadText> of(List<Delivered> delivered) {
    return delivered.stream()
        .filter(Delivered.Message.class::isInstance)
        .map(Delivered.Message.class::cast)
        .map(ReadText::of)
        .toList();
  }

  private static ReadText of(Delivered.Message message) {
    var from = message.from();
    return new ReadText(
        from.account(), from.patient(), message.id(), message.at(), message.message().text());
  }
}
