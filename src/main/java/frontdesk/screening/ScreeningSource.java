package frontdesk.screening;

import frontdesk.catalogue.Faults;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rules and examples that screening is made of, as read from {@code faq/safety}. */
public final class ScreeningSource {
  private final RuleBook book;
  private final List<SafetyExample> examples;
  private final LocalDate today;

  private ScreeningSource(RuleBook book, List<SafetyExample> examples, LocalDate today) {
    this.book = book;
    this.examples = examples;
    this.today = today;
  }

  /**
   * Tells every fault, and holds what could be read.
   *
   * @param today decides which calendar years are past
   */
  public static ScreeningSource read(Path faq, LocalDate today, Faults faults) {
    return new ScreeningSource(
        RuleReader.read(faq, faults), SafetyExample.read(faq, faults), today);
  }

  /**
   * The screener with the detector kept in the folder of models; empty, and told as a fault, when
   * there is none that was trained from these rules and examples.
   */
  public Optional<Screener> screener(Path models, Faults faults) {
    return new DetectorFiles(models).read(book, examples, faults).map(this::screener);
  }

  /** The screener with a detector trained in memory. */
  public Screener trained() {
    return screener(detector());
  }

  /** Trains the detector and writes it below the folder of models. */
  public void train(Path models) throws IOException {
    new DetectorFiles(models).write(detector(), book, examples);
  }

  /** The rules alone, as they are checked. */
  Screener rulesOnly() {
    return new Screener(book, Optional.empty(), examples, today);
  }

  private Screener screener(Detector detector) {
    return new Screener(book, Optional.of(detector), examples, today);
  }

  private Detector detector() {
    return new DetectorTrainer(book, new Reader(book, today)).train(examples);
  }

  RuleBook book() {
    return book;
  }

  List<SafetyExample> examples() {
    return examples;
  }
}
