package frontdesk.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Waits for what happens elsewhere. */
public final class Until {
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

  private Until() {}

  /** Fails after half a minute. */
  public static void met(BooleanSupplier condition) {
    met("what was to happen", Duration.ofSeconds(30), condition);
  }

  /** How long it took; fails after {@code most}. */
  public static Duration met(String what, Duration most, BooleanSupplier condition) {
    var start = Instant.now();
    while (!condition.getAsBoolean()) {
      assertThat(Duration.between(start, Instant.now())).as("waited for " + what).isLessThan(most);
      pause(BETWEEN_LOOKS);
    }
    return Duration.between(start, Instant.now());
  }

  static void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
