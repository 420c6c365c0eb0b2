package frontdesk.screening;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import frontdesk.catalogue.Level;
import frontdesk.language.Lexicon;
import frontdesk.language.LinearModel;
import frontdesk.language.SparseVector;
import frontdesk.language.Vocabulary;
import frontdesk.screening.Windows.Window;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells urgent messages from calm ones by what it learned from examples. It can raise an alarm, and
 * never lowers what a rule found. Safe for use by several threads.
 */
final class Detector {
  static final String URGENT = "urgent";
  static final String CALM = "calm";

  private static final int WORDS_KEPT = 20_000;

  /** A share of doubt from which on an alarm is an emergency rather than a matter of the day. */
  private static final double EMERGENCY_SHARE = 0.35;

  private final Vocabulary vocabulary;
  private final LinearModel urgency;
  private final LinearModel categories;
  private final Map<String, RedFlag> flags;
  private final Optional<PassageMeaning> meaning;
  private final int urgent;

  /** The features that tell red flags apart. */
  private final BitSet wholeClues = new BitSet();

  /** Most words of a message were in another one before. */
  private final LoadingCache<String, int[]> cluesOfWord =
      Caffeine.newBuilder().maximumSize(WORDS_KEPT).build(this::cluesOf);

  /**
   * @param urgency tells {@link #URGENT} from {@link #CALM}
   * @param categories tells the red flags apart
   * @param flags the red flags by their ids
   * @param meaning a second opinion where the words leave a doubt
   */
  Detector(
      Vocabulary vocabulary,
      LinearModel urgency,
      LinearModel categories,
      Map<String, RedFlag> flags,
      Optional<PassageMeaning> meaning) {
    this.vocabulary = vocabulary;
    this.urgency = urgency;
    this.categories = categories;
    this.flags = Map.copyOf(flags);
    this.meaning = meaning;
    this.urgent = urgency.labels().indexOf(URGENT);
    IntStream.range(0, vocabulary.size())
        .filter(feature -> Clues.isWhole(vocabulary.name(feature)))
        .forEach(wholeClues::set);
  }

  private int[] cluesOf(String word) {
    return Clues.ofWord(word).stream()
        .mapToInt(vocabulary::numberOf)
        .filter(number -> number >= 0)
        .toArray();
  }

  /** A detector without examples to tell apart: it raises nothing. */
  static Detector untaught(Map<String, RedFlag> flags) {
    var nothing = LinearModel.of(List.of(CALM, URGENT));
    return new Detector(Vocabulary.of(List.of()), nothing, nothing, flags, Optional.empty());
  }

  /**
   * A stretch of a message, and how urgent it sounds.
   *
   * @param chance that it is, from 0 to 1
   */
  record Sound(Window window, double chance) {}

  /**
   * The most urgent sounds of a message: of its passages, of its sentences each without the others,
   * and of those among them in which a rule sees a sign that is there.
   */
  record Hearing(
      KnownClues clues,
      Optional<Sound> passage,
      Optional<Sound> sentence,
      Optional<Sound> hinted) {}

  /** Listens to the passages and sentences that reach beyond the token {@code from}. */
  Hearing listen(Reading reading, int from) {
    var clues = KnownClues.of(reading, vocabulary, cluesOfWord::get);
    var passages = sounds(clues, Windows.passages(reading.tokens()), from);
    var sentences = sounds(clues, Windows.sentences(reading.tokens()), from);
    return new Hearing(
        clues,
        mostUrgent(meaning.map(each -> each.weighed(passages, reading)).orElse(passages).stream()),
        mostUrgent(sentences.stream()),
        mostUrgent(sentences.stream().filter(sound -> reading.hasSignIn(sound.window()))));
  }

  private List<Sound> sounds(KnownClues clues, List<Window> windows, int from) {
    return windows.stream()
        .filter(window -> window.end() > from)
        .map(window -> new Sound(window, chance(clues.vector(window))))
        .toList();
  }

  private static Optional<Sound> mostUrgent(Stream<Sound> sounds) {
    return sounds.max(Comparator.comparingDouble(Sound::chance));
  }

  /** Of what it knows nothing, it has no opinion. */
  private double chance(SparseVector vector) {
    return vector.ids().length == 0 ? 0 : urgency.evaluate(vector)[urgent];
  }

  /** Which red flag it is that sounds urgent. */
  RedFlag flag(KnownClues clues, Window window) {
    var shares = categories.evaluate(clues.vector(window, wholeClues));
    var level = level(shares);
    return IntStream.range(0, shares.length)
        .boxed()
        .filter(number -> flag(number).level() == level)
        .max(Comparator.comparingDouble(number -> shares[number]))
        .map(this::flag)
        .orElseThrow();
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

  Optional<PassageMeaning> meaning() {
    return meaning;
  }
}
