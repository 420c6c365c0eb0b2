package frontdesk.catalogue;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When the clinic answers its phone, in its own time zone. */
public record Hours(ZoneId zone, Map<DayOfWeek, Span> open, Set<LocalDate> holidays) {
  /** From {@code opens} until just before {@code closes}, on one day. */
  public record Span(LocalTime opens, LocalTime closes) {
    public Span {
      if (!opens.isBefore(closes)) {
        throw new IllegalArgumentException("a day closes after it opens");
      }
    }

    boolean holds(LocalTime time) {
      return !time.isBefore(opens) && time.isBefore(closes);
    }

    @Override
    public String toString() {
      return opens + "–" + closes;
    }
  }

  public Hours {
    open = Map.copyOf(open);
    holidays = Set.copyOf(holidays);
  }

  /**
   * Reads what a clinic writes into its settings.
   *
   * @param zone as {@code Europe/Istanbul}
   * @param days by lower-case English day, as {@code monday: 09:00-17:30}
   * @param holidays as {@code 2026-12-31}
   * @throws IllegalArgumentException naming the value that cannot be read
   */
  public static Hours of(String zone, Map<String, String> days, List<String> holidays) {
    var open = new EnumMap<DayOfWeek, Span>(DayOfWeek.class);
    days.forEach((day, span) -> open.put(day(day), span(day, span)));
    return new Hours(
        zone(zone), open, holidays.stream().map(Hours::date).collect(Collectors.toSet()));
  }

  public boolean isOpenAt(ZonedDateTime moment) {
    var here = moment.withZoneSameInstant(zone);
    var span = open.get(here.getDayOfWeek());
    return span != null && span.holds(here.toLocalTime()) && !holidays.contains(here.toLocalDate());
  }

  /** The open days in the order of the week, as "Monday 09:00–17:00, …". */
  public String describe(Locale locale) {
    return Stream.of(DayOfWeek.values())
        .filter(open::containsKey)
        .map(day -> day.getDisplayName(TextStyle.FULL, locale) + " " + open.get(day))
        .collect(Collectors.joining(", "));
  }

  private static ZoneId zone(String zone) {
    try {
      return ZoneId.of(zone);
    } catch (DateTimeException _) {
      throw new IllegalArgumentException(
          "zone: `" + zone + "` is not a time zone, as Europe/Istanbul is");
    }
  }

  private static DayOfWeek day(String day) {
    try {
      return DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException _) {
      throw new IllegalArgumentException("`" + day + "` is not a day, as monday is");
    }
  }

  private static Span span(String day, String span) {
    var ends = span.split("-", -1);
    try {
      if (ends.length != 2) {
        throw new IllegalArgumentException("an opening time has one hyphen");
      }
      return new Span(LocalTime.parse(ends[0].strip()), LocalTime.parse(ends[1].strip()));
    } catch (DateTimeException | IllegalArgumentException _) {
      throw new IllegalArgumentException(
          day + ": `" + span + "` is not an opening time, as 09:00-17:00 is");
    }
  }

  private static LocalDate date(String date) {
    try {
      return LocalDate.parse(date);
    } catch (DateTimeException _) {
      throw new IllegalArgumentException(
          "holidays: `" + date + "` is not a date, as 2026-12-31 is");
    }
  }
}
