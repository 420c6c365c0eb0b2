package frontdesk.chat;

import frontdesk.catalogue.Clinic;
import frontdesk.catalogue.Home;
import frontdesk.language.SentenceVectors;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** The shipped front desk for tests, opened once. */
final class Desks {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);
  private static final Home HOME = new Home(Path.of("."), Path.of("target/data"));
  private static final FrontDesk SHIPPED =
      new FrontDesk(
          Editions.open(
              HOME, Clinic.unconfigured(), CLOCK, true, Optional.of(new SentenceVectors())),
          CLOCK);

  private Desks() {}

  static FrontDesk shipped() {
    return SHIPPED;
  }
}
