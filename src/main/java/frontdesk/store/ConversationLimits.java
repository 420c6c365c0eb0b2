package frontdesk.store;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Context;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;

/**
 * How many conversations are kept, and for how long.
 *
 * @param most beyond them the longest unused are dropped
 * @param idle after so long without a message a conversation is dropped
 */
@Context
@ConfigurationProperties("frontdesk.conversations")
record ConversationLimits(
    @Bindable(defaultValue = "20000")
        @Pattern(regexp = "[1-9][0-9]{0,8}", message = "must be a whole number")
        String most,
    @Bindable(defaultValue = "2h")
        @Pattern(regexp = "[1-9][0-9]{0,5}[smh]", message = "must be as 30m or 2h")
        String idle) {

  long mostConversations() {
    return Long.parseLong(most);
  }

  Duration idleTime() {
    return Duration.parse("PT" + idle);
  }
}
