package frontdesk.screening;

import frontdesk.language.LinearModel;
import frontdesk.language.Maxent;
import frontdesk.language.Normaliser;
import frontdesk.language.Vocabulary;
import frontdesk.screening.Clues.Clue;
import frontdesk.screening.Windows.Window;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Teaches the detector from examples. The same examples and rules make the same detector. */
final class DetectorTrainer {
  /** Chosen by cross-validation of the examples. */
  static final Maxent.Parameters URGENCY = new Maxent.Parameters(60, 0.03);

  static final Maxent.Parameters CATEGORIES = new Maxent.Parameters(25, 0.1);

  private static final int LEAST_TEXTS = 3;

  private final Reader reader;
  private final Map<String, RedFlag> flags;

  DetectorTrainer(RuleBook book, Reader reader) {
    this.reader = reader;
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

  Detector train(List<SafetyExample> examples) {
    var lessons =
        examples.parallelStream()
            .map(this::read)
            .filter(each -> each.whole().length() > 0)
            .flatMap(DetectorTrainer::lessons)
            .toList();
    if (lessons.stream().map(Lesson::urgency).distinct().count() < 2 || redFlags(lessons) < 2) {
      return Detector.untaught(flags);
    }
    var vocabulary =
        Vocabulary.of(
            lessons.stream().map(Lesson::counts).toList(), Clues::weight, DetectorTrainer::isKept);
    var urgency = lessons.stream().map(each -> sample(each.urgency(), each, vocabulary)).toList();
    var categories =
        lessons.stream()
            .filter(each -> each.example().isUrgent())
            .map(each -> each.wholeWords())
            .map(each -> sample(each.example().category(), each, vocabulary))
            .toList();
    return new Detector(
        vocabulary,
        model(urgency, URGENCY, vocabulary),
        model(categories, CATEGORIES, vocabulary),
        flags);
  }

  private static LinearModel model(
      List<Maxent.Sample> samples, Maxent.Parameters parameters, Vocabulary vocabulary) {
    return LinearModel.of(Maxent.train(samples, parameters), vocabulary);
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

  private static Maxent.Sample sample(String label, Lesson lesson, Vocabulary vocabulary) {
    var vector = vocabulary.vector(lesson.counts());
    return new Maxent.Sample(label, vocabulary.names(vector), vector.values());
  }
}
