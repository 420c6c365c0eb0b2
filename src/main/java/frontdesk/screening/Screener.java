package frontdesk.screening;

import frontdesk.catalogue.CatalogueReader;
import frontdesk.catalogue.Faults;
import frontdesk.language.Lexicon;
import frontdesk.language.Normaliser;
import frontdesk.language.PlainReading;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Screens every message before anything else is done with it: with the red-flag rules of every
 * language and with the detector that learned from examples. Either can raise, none can lower. Safe
 * for use by several threads; the same texts get the same verdict. Work grows linearly with their
 * length.
 */
public final class Screener {
  /**
   * In characters. Longer texts, which no channel lets through, are not read but taken for urgent.
   */
  static final int WORK_BOUND = 65_536;

  private static final String BETWEEN_MESSAGES = ", ";

  private final Reader reader;
  private final Optional<Detector> detector;
  private final PlainReading plainReading;
  private final List<Combination> combinations;

  Screener(RuleBook book, Optional<Detector> detector, Lexicon lexicon, LocalDate today) {
    this.reader = new Reader(book, today);
    this.detector = detector;
    this.plainReading = new PlainReading(lexicon);
    this.combinations = book.combinations();
  }

  /**
   * Reads the rules and examples below {@code faq/safety} and the detector below {@code models}.
   *
   * @param today decides which calendar years are past
   * @throws IllegalStateException with the first fault: half a screener would be none
   */
  public static Screener read(Path faq, Path models, LocalDate today) {
    var faults = new Faults();
    var source = ScreeningSource.read(faq, today, faults);
    var screener = source.with(CatalogueReader.read(faq).catalogue()).screener(models, faults);
    if (!faults.isEmpty()) {
      throw new IllegalStateException(faults.sorted().getFirst().toString());
    }
    return screener.orElseThrow();
  }

  /** Never throws: what cannot be screened is urgent. */
  public Screening screen(String text) {
    return screen(text, List.of());
  }

  /**
   * Screens a message alone and together with what the same person wrote just before: a sign may
   * come in pieces. Never throws: what cannot be screened is urgent.
   *
   * @param before the messages of the last minutes, the oldest first
   */
  public Screening screen(String text, List<String> before) {
    try {
      return isBeyondBound(text, before) ? Screening.Urgent.closed() : judge(text, before);
    } catch (RuntimeException | VirtualMachineError | LinkageError _) {
      return Screening.Urgent.closed();
    }
  }

  private static boolean isBeyondBound(String text, List<String> before) {
    return text.length() + before.stream().mapToInt(String::length).sum() > WORK_BOUND;
  }

  private Screening judge(String text, List<String> before) {
    var normalised = Normaliser.normalise(text);
    var reading = reader.read(normalised);
    var verdict = new Verdict(combinations, detector);
    verdict.add(reading, 0);
    var plain = plainReading.of(normalised);
    if (!plain.equals(normalised)) {
      verdict.add(reader.read(plain), 0);
    }
    if (!before.isEmpty() && !reading.tokens().isEmpty()) {
      addTogether(verdict, plain, before);
    }
    return verdict.of(new ScreenedText(normalised, reading.tokens()));
  }

  /** Only what reaches into the new message counts: the earlier ones had their replies. */
  private void addTogether(Verdict verdict, String plain, List<String> before) {
    var earlier =
        plainReading.of(Normaliser.normalise(String.join(BETWEEN_MESSAGES, before)))
            + BETWEEN_MESSAGES;
    var together = reader.read(earlier + plain);
    var from =
        (int) together.tokens().stream().filter(token -> token.end() <= earlier.length()).count();
    verdict.add(together, from);
  }
}
