package frontdesk.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RecentTest {
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  @Test
  void whatWasSaidInTheLastMinutesIsReadTogether() {
    var recent = Recent.NOTHING.with("hi", NOON).with("my leg", NOON.plusSeconds(5));
    assertThat(recent.textsBefore(NOON.plusSeconds(10))).containsExactly("hi", "my leg");
    assertThat(recent.textsBefore(NOON.plus(Duration.ofMinutes(6)))).isEmpty();
  }

  @Test
  void onlyTheLastFewMessagesWait() {
    var recent = Recent.NOTHING;
    for (var i = 0; i < 10; i++) {
      recent = recent.with("piece " + i, NOON);
    }
    assertThat(recent.textsBefore(NOON)).startsWith("piece 6").hasSize(4);
  }

  @Test
  void aLongMessageIsNoPieceOfAnother() {
    assertThat(Recent.NOTHING.with("hi", NOON).with("x".repeat(301), NOON).textsBefore(NOON))
        .isEmpty();
  }

  @Test
  void afterGuidanceNothingWaitsAndTheNumberStaysInViewForAWhile() {
    var recent = Recent.NOTHING.with("my chest", NOON).guided(NOON);
    assertThat(recent.textsBefore(NOON)).isEmpty();
    assertThat(recent.isGuidedAt(NOON.plus(Duration.ofMinutes(29)))).isTrue();
    assertThat(recent.isGuidedAt(NOON.plus(Duration.ofMinutes(31)))).isFalse();
  }

  @Test
  void whatWasSaidIsNeverPrinted() {
    assertThat(Recent.NOTHING.with("my leg", NOON).toString()).doesNotContain("leg");
  }
}
