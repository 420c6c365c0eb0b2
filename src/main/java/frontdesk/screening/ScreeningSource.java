package frontdesk.screening;

import frontdesk.catalogue.Catalogue;
import frontdesk.catalogue.Faults;
import frontdesk.language.Lexicon;
import frontdesk.language.Manifest;
import frontdesk.language.SentenceVectors;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules that screening is made of, as read from {@code faq/safety}, and what the detector
 * learns from. The many examples are read only when somebody asks for them.
 */
public final class ScreeningSource {
  private final Path faq;
  private final RuleBook book;
  private final List<SafetyExample> questions;
  private final LocalDate today;
  private final Optional<SentenceVectors> vectors;

  private ScreeningSource(
      Path faq,
      RuleBook book,
      List<SafetyExample> questions,
      LocalDate today,
      Optional<SentenceVectors> vectors) {
    this.faq = faq;
    this.book = book;
    this.questions = questions;
    this.today = today;
    this.vectors = vectors;
  }

  /**
   * Tells every fault of the rules, and holds what could be read.
   *
   * @param today decides which calendar years are past
   */
  public static ScreeningSource read(Path faq, LocalDate today, Faults faults) {
    return new ScreeningSource(
        faq, RuleReader.read(faq, faults), List.of(), today, Optional.of(new SentenceVectors()));
  }

  /** The source that also learns from the questions of the catalogue, all of them calm. */
  public ScreeningSource with(Catalogue catalogue) {
    return new ScreeningSource(faq, book, SafetyExample.of(catalogue), today, vectors);
  }

  /** The source that hears English passages by their meaning too, or by their words alone. */
  public ScreeningSource hearing(Optional<SentenceVectors> by) {
    return new ScreeningSource(faq, book, questions, today, by);
  }

  /**
   * The screener with the detector kept in the folder of models; empty, and told as a fault, when
   * there is none that was trained from these rules and examples.
   */
  public Optional<Screener> screener(Path models, Faults faults) {
    return new DetectorFiles(models).read(this, faults).map(this::screener);
  }

  /** The screener with a detector trained in memory. */
  public Screener trained() {
    return screener(detector());
  }

  /** Trains the detector and writes it below the folder of models. */
  public void train(Path models) throws IOException {
    new DetectorFiles(models).write(detector(), this);
  }

  /** The rules alone, as they are checked. */
  Screener rulesOnly() {
    var texts = examples().stream().map(SafetyExample::text).toList();
    return new Screener(book, Optional.empty(), Lexicon.of(texts), today);
  }

  private Screener screener(Detector detector) {
    return new Screener(book, Optional.of(detector), detector.lexicon(), today);
  }

  private Detector detector() {
    return new DetectorTrainer(book, new Reader(book, today), vectors).train(examples());
  }

  Optional<SentenceVectors> vectors() {
    return vectors;
  }

  RuleBook book() {
    return book;
  }

  /** What is wrong with the examples, for whoever learns from them or checks them. */
  public void checkExamples(Faults faults) {
    var flags = DetectorFiles.flags(book).keySet();
    SafetyExample.read(faq, faults).stream()
        .filter(example -> example.isUrgent() && !flags.contains(example.category()))
        .map(SafetyExample::category)
        .distinct()
        .forEach(
            category ->
                faults.add(
                    SafetyExample.folder(faq),
                    0,
                    "examples of an unknown red flag `" + category + "`",
                    "Write the id of a file in faq/safety"));
  }

  List<SafetyExample> examples() {
    return Stream.of(
            SafetyExample.read(faq, new Faults()).stream(),
            SafetyExample.of(book),
            questions.stream())
        .flatMap(each -> each)
        .distinct()
        .toList();
  }

  /**
   * Of what the detector must have learned. The questions of the catalogue are left out: a changed
   * entry makes no detector stale, and {@code check} tells when one of its examples is taken over.
   */
  String examplesHash() {
    var texts =
        SafetyExample.of(book).map(SafetyExample::text).sorted().collect(Collectors.joining("\n"));
    return SafetyExample.hash(faq) + Manifest.sha256(texts);
  }
}
