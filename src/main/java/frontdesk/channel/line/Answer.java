package frontdesk.channel.line;

import frontdesk.channel.PlatformAnswer;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;

/** What LINE answers; a refusal has words, no number. */
@Serdeable
record Answer(Optional<List<SentMessage>> sentMessages) implements PlatformAnswer {

  @Serdeable
  record SentMessage(String id) {}

  @Override
  public Optional<String> messageId() {
    return sentMessages.stream().flatMap(List::stream).map(SentMessage::id).findFirst();
  }
}
