package frontdesk.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursTest {
  private static final String ISTANBUL = "Europe/Istanbul";
  private static final Hours HOURS =
      Hours.of(
          ISTANBUL,
          Map.of("friday", "09:00 - 13:00", "monday", "09:00-17:30"),
          List.of("2026-12-28"));

  @ParameterizedTest
  @CsvSource({
    "2026-06-01T08:59:59, false",
    "2026-06-01T09:00, true",
    "2026-06-01T17:29:59, true",
    "2026-06-01T17:30, false",
    "2026-06-02T10:00, false",
    "2026-06-05T12:00, true",
    "2026-06-05T14:00, false",
    "2026-12-28T10:00, false",
  })
  void itIsOpenFromTheFirstMinuteUntilBeforeTheLast(String here, boolean open) {
    assertThat(HOURS.isOpenAt(ZonedDateTime.parse(here + "+03:00[" + ISTANBUL + "]")))
        .isEqualTo(open);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-01T06:00Z, true",
    "2026-06-01T15:00Z, false",
    "2026-05-31T23:30-07:00, true",
  })
  void aMomentOfAnotherZoneIsReadInTheClinics(String moment, boolean open) {
    assertThat(HOURS.isOpenAt(ZonedDateTime.parse(moment))).isEqualTo(open);
  }

  @Test
  void openDaysAreDescribedInTheOrderOfTheWeek() {
    assertThat(HOURS.describe(Locale.ENGLISH)).isEqualTo("Monday 09:00–17:30, Friday 09:00–13:00");
    assertThat(HOURS.describe(Locale.of("tr"))).startsWith("Pazartesi 09:00–17:30");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nine", "9-17", "09:00", "17:00-09:00", "09:00-09:00", "09:00-24:30"})
  void aBadSpanIsNamed(String span) {
    assertThatThrownBy(() -> Hours.of(ISTANBUL, Map.of("monday", span), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("`" + span + "` is not an opening time");
  }

  @Test
  void aBadDayZoneOrHolidayIsNamed() {
    assertThatThrownBy(() -> Hours.of(ISTANBUL, Map.of("mon", "09:00-17:00"), List.of()))
        .hasMessageContaining("`mon` is not a day");
    assertThatThrownBy(() -> Hours.of("Istanbul", Map.of(), List.of()))
        .hasMessageContaining("`Istanbul` is not a time zone");
    assertThatThrownBy(() -> Hours.of(ISTANBUL, Map.of(), List.of("31.12.2026")))
        .hasMessageContaining("`31.12.2026` is not a date");
  }
}
