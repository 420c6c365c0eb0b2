package frontdesk.catalogue;

import java.net.URI;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the clinic told Frontdesk of itself. What it left out stays out: no reply names a number or
 * address that is not here.
 *
 * @param lines help lines by locale: none of them ships, since they differ from country to country
 * @param requireReview whether an entry that no clinician approved is declined
 */
public record Clinic(
    String name,
    Optional<String> phone,
    Optional<String> outOfHoursPhone,
    Optional<URI> site,
    Optional<String> address,
    Optional<String> emergencyDepartment,
    String emergencyNumber,
    Map<Locale, HelpLines> lines,
    Optional<Hours> hours,
    List<Locale> languages,
    boolean requireReview) {

  /** The help lines of one country or language. */
  public record HelpLines(
      Optional<String> crisis, Optional<String> poison, Optional<String> violence) {
    static final HelpLines NONE =
        new HelpLines(Optional.empty(), Optional.empty(), Optional.empty());
  }

  public Clinic {
    lines = Map.copyOf(lines);
    languages = List.copyOf(languages);
  }

  /** A clinic that has told nothing yet. */
  public static Clinic unconfigured() {
    return new Clinic(
        "the clinic",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "112",
        Map.of(),
        Optional.empty(),
        List.of(Locale.ENGLISH, Locale.of("tr")),
        false);
  }

  public HelpLines lines(Locale locale) {
    return lines.getOrDefault(locale, HelpLines.NONE);
  }

  /**
   * Whether somebody answers {@link #phone()} at that moment; a clinic without stated hours counts
   * as open.
   */
  public boolean isOpenAt(ZonedDateTime moment) {
    return hours.map(stated -> stated.isOpenAt(moment)).orElse(true);
  }
}
