package frontdesk.intent;

import frontdesk.catalogue.Catalogue;
import frontdesk.catalogue.CatalogueReader;
import frontdesk.intent.ModelFiles.Reading;
import frontdesk.language.SentenceVectors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What understanding one question costs on one thread: by its words, by words and meaning, and the
 * bare sentence vector as the floor of the latter. The questions are the blind ones.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx1g", "--enable-native-access=ALL-UNNAMED"})
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 4, time = 4)
@SuppressWarnings("NullAway.Init") // JMH calls open() first
public class IntentBenchmark {
  private static final Path QUESTIONS =
      Path.of("src/test/resources/frontdesk/intent/blind/questions.en.tsv");

  private final SentenceVectors vectors = new SentenceVectors();
  private List<Example> questions;
  private IntentClassifier byWords;
  private IntentClassifier byMeaning;
  private int next;

  @Setup
  public void open() throws IOException {
    var catalogue = CatalogueReader.read(Path.of("faq")).catalogue();
    questions =
        Files.readAllLines(QUESTIONS).stream()
            .map(line -> line.split("\t"))
            .map(columns -> new Example(columns[0], columns[1]))
            .toList();
    byWords = classifier(catalogue, Optional.empty());
    byMeaning = classifier(catalogue, Optional.of(vectors));
  }

  private static IntentClassifier classifier(
      Catalogue catalogue, Optional<SentenceVectors> vectors) {
    return switch (new ModelFiles(Path.of("models"), vectors).read(catalogue, Locale.ENGLISH)) {
      case Reading.Ready(var classifier) -> classifier;
      case Reading.Unusable(var reason) -> throw new IllegalStateException(reason);
    };
  }

  private Example question() {
    next = (next + 1) % questions.size();
    return questions.get(next);
  }

  @Benchmark
  public Object words() {
    return byWords.classify(question());
  }

  @Benchmark
  public Object wordsAndMeaning() {
    return byMeaning.classify(question());
  }

  @Benchmark
  public Object sentenceVectorAlone() {
    return vectors.of(question().text());
  }
}
