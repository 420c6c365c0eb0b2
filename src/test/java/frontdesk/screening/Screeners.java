package frontdesk.screening;

import frontdesk.catalogue.Faults;
import java.nio.file.Path;
import java.time.LocalDate;

/** The shipped screening for tests, read once. */
public final class Screeners {
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  static final ScreeningSource SOURCE = ScreeningSource.read(Path.of("faq"), TODAY, new Faults());

  private static final Screener SHIPPED = Screener.read(Path.of("faq"), Path.of("models"), TODAY);

  private Screeners() {}

  public static Screener shipped() {
    return SHIPPED;
  }
}
