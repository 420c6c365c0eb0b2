package frontdesk.store;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Context;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What is kept and for how long.
 *
 * @param retentionDays after so many days without a message a conversation is deleted
 * @param patienceMillis so long a web reply waits for the store at most
 * @param key hashes who wrote; the same on every node of one database. Without it one is made and
 *     kept beside an H2 file
 */
@Context
@ConfigurationProperties("frontdesk.store")
record StoreSettings(
    @Bindable(defaultValue = "30") @Min(1) @Max(3650) int retentionDays,
    @Bindable(defaultValue = "250") @Min(0) @Max(5000) int patienceMillis,
    @Nullable String key) {
  /** How long a web reply waits for the store at most. */
  Duration patience() {
    return Duration.ofMillis(patienceMillis);
  }

  /** Never the key: it is a secret. */
  @Override
  public String toString() {
    return "StoreSettings[" + retentionDays + " days]";
  }
}
