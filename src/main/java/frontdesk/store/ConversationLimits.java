package frontdesk.store;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Context;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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
    @Bindable(defaultValue = "20000") @Min(1) long most,
    @Bindable(defaultValue = "2h") @NotNull Duration idle) {}
