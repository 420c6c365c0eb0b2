package frontdesk.channel.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import frontdesk.chat.Turn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was said so far. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record HistoryBody(List<MessageBody> messages) {

  /** A message of the patient, or a reply, then with all its fields under {@code reply}. */
  @Serdeable
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record MessageBody(
      long seq,
      @Schema(allowableValues = {"patient", "frontdesk"}) String from,
      String text,
      @Nullable ReplyBody reply) {

    /** Never the text: it is private. */
    @Override
    public String toString() {
      return "MessageBody[" + seq + ", " + from + "]";
    }
  }

  static HistoryBody of(List<Turn> turns, long after) {
    return new HistoryBody(
        turns.stream()
            .flatMap(HistoryBody::messages)
            .filter(message -> message.seq() > after)
            .toList());
  }

  private static Stream<MessageBody> messages(Turn turn) {
    var reply = ReplyBody.of(turn, Optional.empty());
    return Stream.of(
        new MessageBody(turn.seq(), "patient", turn.text(), null),
        new MessageBody(turn.replySeq(), "frontdesk", reply.text(), reply));
  }
}
