package frontdesk.intent;

import frontdesk.LatencyBenchmark;
import frontdesk.language.Glossary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * What a question costs by its words as the catalogue grows, and how long its training takes, which
 * is printed. Entries are made of ten examples each; an entry's examples share three words.
 */
@SuppressWarnings("NullAway.Init") // JMH calls open() first
public class CatalogueSizeBenchmark extends LatencyBenchmark {
  private static final int EXAMPLES = 10;
  private static final int WORDS = 8;
  private static final int SHARED = 3;
  private static final int EVERYDAY_WORDS = 400;

  @Param({"40", "500"})
  private int entries;

  private final Random random = new Random(11);
  private final List<Example> questions = new ArrayList<>();
  private IntentClassifier classifier;
  private int next;

  @Setup
  public void open() throws IOException {
    var known = new ArrayList<Example>();
    for (var entry = 0; entry < entries; entry++) {
      for (var i = 0; i <= EXAMPLES; i++) {
        (i < EXAMPLES ? known : questions).add(new Example("entry-" + entry, text(entry)));
      }
    }
    var start = System.nanoTime();
    classifier =
        IntentClassifier.train(
            known,
            Locale.ENGLISH,
            Glossary.empty(),
            Counterparts.of(java.util.Map.of()),
            Optional.empty());
    System.out.printf(
        "training of %d entries: %.1f s%n", entries, (System.nanoTime() - start) / 1e9);
  }

  private String text(int entry) {
    var words = new ArrayList<String>();
    for (var i = 0; i < WORDS; i++) {
      words.add(
          i < SHARED
              ? word(EVERYDAY_WORDS + entry * SHARED + i)
              : word(random.nextInt(EVERYDAY_WORDS)));
    }
    return String.join(" ", words);
  }

  /** Pronounceable and always the same for a number. */
  private static String word(int number) {
    var word = new StringBuilder();
    for (var rest = number + 30; rest > 0; rest /= 30) {
      word.append("bdgklmnprt".charAt(rest % 10)).append("aei".charAt(rest % 3));
    }
    return word.append("so").toString();
  }

  @Benchmark
  public Object words() {
    next = (next + 1) % questions.size();
    return classifier.classify(questions.get(next));
  }
}
