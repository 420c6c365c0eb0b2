package frontdesk.chat;

import frontdesk.catalogue.Catalogue;
import frontdesk.catalogue.Clinic;
import frontdesk.catalogue.Home;
import frontdesk.chat.Edition.EditionException;
import frontdesk.chat.Edition.StaleModels;
import frontdesk.language.SentenceVectors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds the edition in force. A changed catalogue replaces it whole; a faulty one is reported and
 * replaces nothing.
 */
public final class Editions {
  private static final Logger LOG = LoggerFactory.getLogger(Editions.class);

  private final Home home;
  private final Clinic clinic;
  private final Clock clock;
  private final StaleModels staleModels;
  private final Optional<SentenceVectors> vectors;
  private volatile Edition current;
  private String state;

  private Editions(
      Home home,
      Clinic clinic,
      Clock clock,
      StaleModels staleModels,
      Optional<SentenceVectors> vectors) {
    this.home = home;
    this.clinic = clinic;
    this.clock = clock;
    this.staleModels = staleModels;
    this.vectors = vectors;
    this.state = stateOfFiles();
    this.current = Edition.open(home, clinic, LocalDate.now(clock), staleModels, vectors);
  }

  /**
   * @param retrain whether models that do not fit the catalogue are trained anew in memory instead
   *     of refused
   * @param vectors to read questions by their meaning with
   * @throws RuntimeException with one line that names the remedy, when the content cannot be served
   */
  public static Editions open(
      Home home, Clinic clinic, Clock clock, boolean retrain, Optional<SentenceVectors> vectors) {
    return new Editions(
        home, clinic, clock, retrain ? StaleModels.RETRAIN_IN_MEMORY : StaleModels.REFUSE, vectors);
  }

  Edition current() {
    return current;
  }

  public Catalogue catalogue() {
    return current.catalogue();
  }

  /** Takes the files over if they changed since the last look. */
  synchronized void refresh() {
    var now = stateOfFiles();
    if (now.equals(state)) {
      return;
    }
    state = now;
    try {
      current = Edition.open(home, clinic, LocalDate.now(clock), staleModels, vectors);
      LOG.info("the changed catalogue is in force");
    } catch (EditionException e) {
      LOG.warn("the last good catalogue stays in force: {}", e.getMessage());
    }
  }

  /** Names, sizes and times of all files of the catalogue. */
  private String stateOfFiles() {
    try (Stream<Path> files = Files.walk(home.faq())) {
      return files
          .filter(Files::isRegularFile)
          .sorted(Comparator.naturalOrder())
          .map(Editions::stateOf)
          .toList()
          .toString();
    } catch (IOException | UncheckedIOException e) {
      return "";
    }
  }

  private static String stateOf(Path file) {
    try {
      return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return file + " gone";
    }
  }
}
