package frontdesk.channel.telegram;

import frontdesk.channel.PlatformAnswer;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.time.Duration;
import java.util.Optional;

/**
 * What every method answers. Its error code is the HTTP status again.
 *
 * @param result the message that was sent, or {@code true}
 */
@Serdeable
record Answer(Optional<JsonNode> result, Optional<Parameters> parameters)
    implements PlatformAnswer {

  @Serdeable(naming = SnakeCaseStrategy.class)
  record Parameters(Optional<Long> retryAfter) {}

  @Override
  public Optional<String> messageId() {
    return result
        .filter(JsonNode::isObject)
        .map(message -> message.get("message_id"))
        .map(JsonNode::coerceStringValue);
  }

  @Override
  public Optional<Duration> patience() {
    return parameters.flatMap(Parameters::retryAfter).map(Duration::ofSeconds);
  }

  /** Never the message. */
  @Override
  public String toString() {
    return "Answer";
  }
}
