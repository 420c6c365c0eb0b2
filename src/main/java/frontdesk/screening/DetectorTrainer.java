package frontdesk.screening;

import frontdesk.language.LanguageDetector;
import frontdesk.language.LinearModel;
import frontdesk.language.Maxent;
import frontdesk.language.Normaliser;
import frontdesk.language.SentenceVectors;
import frontdesk.language.Tokeniser;
import frontdesk.language.VectorMaxent;
import frontdesk.language.Vocabulary;
import frontdesk.screening.Clues.Clue;
import frontdesk.screening.Windows.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Teaches the detector from examples. The same examples and rules make the same detector. */
final class DetectorTrainer {
  /** Chosen by cross-validation of the examples. */
  static final Maxent.Parameters URGENCY = new Maxent.Parameters(60, 0.03);

  static final Maxent.Parameters CATEGORIES = new Maxent.Parameters(25, 0.1);

  private static final int LEAST_TEXTS = 3;

  /** What the rule files call calm is policy, and must not drown in the examples. */
  private static final int WEIGHT_OF_POLICY = 10;

  /** Every so many examples one is learned in company too. */
  private static final int IN_COMPANY = 3;

  /** Walks over the calm examples in another order than over the rest. */
  private static final int STRIDE = 61;

  private final Reader reader;
  private final Map<String, RedFlag> flags;
  private final Optional<SentenceVectors> vectors;

  /**
   * @param vectors to learn the meaning of English examples with
   */
  DetectorTrainer(RuleBook book, Reader reader, Optional<SentenceVectors> vectors) {
    this.reader = reader;
    this.vectors = vectors;
    this.flags = DetectorFiles.flags(book);
  }

  /** An example with all its clues. */
  private record Read(SafetyExample example, Reading reading, List<Clue> clues) {
    Window whole() {
      return new Window(0, reading.tokens().size());
    }
  }

  /** A stretch of an example, as counted. */
  private record Lesson(SafetyExample example, Map<String, Integer> counts) {
    String urgency() {
      return example.isUrgent() ? Detector.URGENT : Detector.CALM;
    }

    /** Parts of words tell red flags apart no better, at many times the cost. */
    Lesson wholeWords() {
      return new Lesson(
          example,
          counts.entrySet().stream()
              .filter(each -> Clues.isWhole(each.getKey()))
              .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
  }

  Detector train(List<SafetyExample> unweighed) {
    var examples = unweighed.stream().flatMap(DetectorTrainer::weighed).toList();
    var lessons =
        Stream.concat(
                read(examples).flatMap(DetectorTrainer::lessons),
                read(inCompany(examples)).map(each -> lesson(each, each.whole())))
            .toList();
    if (lessons.stream().map(Lesson::urgency).distinct().count() < 2 || redFlags(lessons) < 2) {
      return Detector.untaught(flags);
    }
    var vocabulary =
        Vocabulary.of(
            lessons.stream().map(Lesson::counts).toList(), Clues::weight, DetectorTrainer::isKept);
    var urgent =
        lessons.stream().filter(each -> each.example().isUrgent()).map(Lesson::wholeWords).toList();
    return new Detector(
        vocabulary,
        model(lessons, Lesson::urgency, URGENCY, vocabulary),
        model(urgent, each -> each.example().category(), CATEGORIES, vocabulary),
        flags,
        vectors.map(each -> meaning(each, examples)));
  }

  private static Stream<SafetyExample> weighed(SafetyExample example) {
    return Stream.generate(() -> example).limit(example.isPolicy() ? WEIGHT_OF_POLICY : 1);
  }

  /** Of the examples that read as English. */
  private static PassageMeaning meaning(SentenceVectors vectors, List<SafetyExample> examples) {
    var texts = new ArrayList<String>();
    var urgent = IntStream.builder();
    for (var example : examples) {
      var normalised = Normaliser.normalise(example.text());
      if (LanguageDetector.isWrittenIn(Locale.ENGLISH, Tokeniser.tokenise(normalised))) {
        texts.add(normalised);
        urgent.add(example.isUrgent() ? 1 : 0);
      }
    }
    return PassageMeaning.train(vectors, texts, urgent.build().toArray());
  }

  private static LinearModel model(
      List<Lesson> lessons,
      Function<Lesson, String> label,
      Maxent.Parameters parameters,
      Vocabulary vocabulary) {
    var labels = lessons.stream().map(label).distinct().sorted().toList();
    return VectorMaxent.train(
        labels,
        new VectorMaxent.Lessons(
            lessons.stream().map(each -> vocabulary.vector(each.counts())).toList(),
            lessons.stream().mapToInt(each -> labels.indexOf(label.apply(each))).toArray(),
            vocabulary.size()),
        parameters);
  }

  /**
   * Some of the examples again with a calm one before or after: patients tell more than one thing
   * in a message, and neither does that make it urgent, nor is a sign less of one for it.
   */
  private static List<SafetyExample> inCompany(List<SafetyExample> examples) {
    var calm = examples.stream().filter(each -> !each.isUrgent()).toList();
    return calm.isEmpty()
        ? List.of()
        : IntStream.range(0, examples.size())
            .filter(i -> i % IN_COMPANY == 0)
            .mapToObj(i -> joined(examples.get(i), calm.get(i * STRIDE % calm.size()), i))
            .toList();
  }

  private static SafetyExample joined(SafetyExample example, SafetyExample company, int number) {
    var isFirst = number / IN_COMPANY % 2 == 0;
    var text =
        isFirst ? example.text() + ". " + company.text() : company.text() + ". " + example.text();
    return example.withText(text);
  }

  /** What occurs in fewer texts tells nothing. */
  private static boolean isKept(String clue, int texts) {
    return texts >= LEAST_TEXTS;
  }

  private static long redFlags(List<Lesson> lessons) {
    return lessons.stream()
        .map(Lesson::example)
        .filter(SafetyExample::isUrgent)
        .map(SafetyExample::category)
        .distinct()
        .count();
  }

  private Stream<Read> read(List<SafetyExample> examples) {
    return examples.parallelStream().map(this::read).filter(each -> each.whole().length() > 0);
  }

  private Read read(SafetyExample example) {
    var reading = reader.read(Normaliser.normalise(example.text()));
    return new Read(example, reading, Clues.of(reading));
  }

  /** Every sentence of a calm example is calm; of an urgent one only the whole is urgent. */
  private static Stream<Lesson> lessons(Read read) {
    var whole = Stream.of(read.whole());
    var windows =
        read.example().isUrgent()
            ? whole
            : Stream.concat(whole, Windows.sentences(read.reading().tokens()).stream()).distinct();
    return windows.map(window -> lesson(read, window));
  }

  private static Lesson lesson(Read read, Window window) {
    return new Lesson(read.example(), Clues.count(read.clues(), window));
  }
}
