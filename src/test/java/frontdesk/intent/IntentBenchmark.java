package frontdesk.intent;

import frontdesk.LatencyBenchmark;
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
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/**
 * What understanding one question costs on one thread: by its words, by words and meaning, and the
 * bare sentence vector as the floor of the latter. The questions are the blind ones.
 */
@SuppressWarnings("NullAway.Init") // JMH calls open() first
public class IntentBenchmark extends LatencyBenchmark {
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
