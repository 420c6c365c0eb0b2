package frontdesk.channel.twilio;

import com.fasterxml.jackson.annotation.JsonProperty;
import frontdesk.channel.PlatformAnswer;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;

/**
 * What Twilio answers.
 *
 * @param sid the message that it created
 * @param error the number in its list of errors, where it refuses
 */
@Serdeable
record Answer(Optional<String> sid, @JsonProperty("code") Optional<JsonNode> error)
    implements PlatformAnswer {

  @Override
  public Optional<String> messageId() {
    return sid;
  }

  @Override
  public Optional<String> code() {
    return error.filter(JsonNode::isNumber).map(JsonNode::coerceStringValue);
  }
}
