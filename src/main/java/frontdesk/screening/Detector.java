package frontdesk.screening;

import frontdesk.catalogue.Level;
import frontdesk.language.Lexicon;
import frontdesk.language.LinearModel;
import frontdesk.language.SparseVector;
import frontdesk.language.Vocabulary;
import frontdesk.screening.Clues.Clue;
import frontdesk.screening.Windows.Window;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Tells urgent messages from calm ones by what it learned from examples. It can raise an alarm, and
 * never lowers what a rule found. Safe for use by several threads.
 */
final class Detector {
  static final String URGENT = "urgent";
  static final String CALM = "calm";

  /** A share of doubt from which on an alarm is an emergency rather than a matter of the day. */
  private static final double EMERGENCY_SHARE = 0.35;

  private final Vocabulary vocabulary;
  private final LinearModel urgency;
  private final LinearModel categories;
  private final Map<String, RedFlag> flags;
  private final int urgent;

  /**
   * @param urgency tells {@link #URGENT} from {@link #CALM}
   * @param categories tells the red flags apart
   * @param flags the red flags by their ids
   */
  Detector(
      Vocabulary vocabulary,
      LinearModel urgency,
      LinearModel categories,
      Map<String, RedFlag> flags) {
    this.vocabulary = vocabulary;
    this.urgency = urgency;
    this.categories = categories;
    this.flags = Map.copyOf(flags);
    this.urgent = urgency.labels().indexOf(URGENT);
  }

  /** A detector without examples to tell apart: it raises nothing. */
  static Detector untaught(Map<String, RedFlag> flags) {
    var nothing = LinearModel.of(List.of(CALM, URGENT));
    return new Detector(Vocabulary.of(List.of()), nothing, nothing, flags);
  }

  /**
   * What sounds urgent in a message.
   *
   * @param chance that it is, from 0 to 1
   */
  record Alarm(double chance, Window window, RedFlag flag) {}

  /** How urgent a message sounds: its passages, and its sentences each without the others. */
  record Hearing(Optional<Alarm> passage, Optional<Alarm> sentence) {}

  /** Listens to the passages and sentences that reach beyond the token {@code from}. */
  Hearing listen(Reading reading, int from) {
    var clues = Clues.of(reading);
    var numbers = clues.stream().mapToInt(clue -> vocabulary.numberOf(clue.name())).toArray();
    var located = new Located(clues, numbers);
    return new Hearing(
        mostUrgent(located, Windows.passages(reading.tokens()), from),
        mostUrgent(located, Windows.sentences(reading.tokens()), from));
  }

  private record Located(List<Clue> clues, int[] numbers) {}

  private Optional<Alarm> mostUrgent(Located located, List<Window> windows, int from) {
    return windows.stream()
        .filter(window -> window.end() > from)
        .map(window -> new Sounding(window, vector(located.clues(), located.numbers(), window)))
        .filter(sounding -> sounding.vector().ids().length > 0)
        .max(Comparator.comparingDouble(this::chance))
        .map(this::alarm);
  }

  private record Sounding(Window window, SparseVector vector) {}

  private SparseVector vector(List<Clue> clues, int[] numbers, Window window) {
    return vocabulary.vector(
        IntStream.range(0, numbers.length)
            .filter(i -> numbers[i] >= 0 && clues.get(i).isIn(window))
            .map(i -> numbers[i]));
  }

  private double chance(Sounding sounding) {
    return urgency.evaluate(sounding.vector())[urgent];
  }

  private Alarm alarm(Sounding sounding) {
    var vector =
        vocabulary.vector(
            IntStream.of(sounding.vector().ids())
                .filter(number -> Clues.isWhole(vocabulary.name(number))));
    var shares = categories.evaluate(vector);
    var level = level(shares);
    var flag =
        IntStream.range(0, shares.length)
            .boxed()
            .filter(number -> flag(number).level() == level)
            .max(Comparator.comparingDouble(number -> shares[number]))
            .map(this::flag)
            .orElseThrow();
    return new Alarm(chance(sounding), sounding.window(), flag);
  }

  private RedFlag flag(int number) {
    return Objects.requireNonNull(
        flags.get(categories.labels().get(number)), "examples of an unknown red flag");
  }

  private Level level(double[] shares) {
    var crisis = share(shares, Level.CRISIS);
    var emergency = share(shares, Level.EMERGENCY);
    if (crisis >= emergency && crisis >= share(shares, Level.SAME_DAY)) {
      return Level.CRISIS;
    }
    return emergency >= EMERGENCY_SHARE ? Level.EMERGENCY : Level.SAME_DAY;
  }

  private double share(double[] shares, Level level) {
    return IntStream.range(0, shares.length)
        .filter(number -> flag(number).level() == level)
        .mapToDouble(number -> shares[number])
        .sum();
  }

  /** The words of its examples. */
  Lexicon lexicon() {
    return Lexicon.of(vocabulary, Clues::word);
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  LinearModel urgency() {
    return urgency;
  }

  LinearModel categories() {
    return categories;
  }
}
