package frontdesk.delivery;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Context;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * How hard the workers try.
 *
 * @param answering how many conversations are answered at once
 * @param sending how many requests of one channel are sent at once. A node that is killed may send
 *     as many of each channel twice, since it could not note that they were sent
 * @param leaseSeconds after so long the work of a node that is silent goes to another
 * @param attempts after so many a request is set aside
 */
@Context
@ConfigurationProperties("frontdesk.delivery")
record DeliverySettings(
    @Bindable(defaultValue = "4") @Min(1) @Max(64) int answering,
    @Bindable(defaultValue = "1") @Min(1) @Max(64) int sending,
    @Bindable(defaultValue = "12") @Min(5) @Max(600) int leaseSeconds,
    @Bindable(defaultValue = "12") @Min(1) @Max(100) int attempts) {}
