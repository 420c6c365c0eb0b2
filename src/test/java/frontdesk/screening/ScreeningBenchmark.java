package frontdesk.screening;

import frontdesk.LatencyBenchmark;
import frontdesk.catalogue.CatalogueReader;
import frontdesk.catalogue.Faults;
import frontdesk.language.SentenceVectors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** What screening costs on one thread for messages of a length, all of them different. */
@SuppressWarnings("NullAway.Init") // JMH calls open() first
public class ScreeningBenchmark extends LatencyBenchmark {
  private static final Path BLIND = Path.of("src/test/resources/frontdesk/screening/blind");
  private static final int MESSAGES = 500;

  @Param({"75", "300", "1000", "4000"})
  private int codePoints;

  @Param({"false", "true"})
  private boolean meaning;

  private Screener screener;
  private List<String> messages;
  private int next;

  @Setup
  public void open() throws IOException {
    var source =
        ScreeningSource.read(Path.of("faq"), LocalDate.of(2026, 11, 27), new Faults())
            .with(CatalogueReader.read(Path.of("faq")).catalogue())
            .hearing(Optional.of(new SentenceVectors()).filter(_ -> meaning));
    screener = source.screener(Path.of("models"), new Faults()).orElseThrow();
    var texts = new ArrayList<String>();
    for (var name : List.of("calm.en.tsv", "urgent.en.tsv", "calm.tr.tsv", "urgent.tr.tsv")) {
      Files.readAllLines(BLIND.resolve(name)).stream()
          .skip(1)
          .map(line -> line.split("\t", -1)[1])
          .forEach(texts::add);
    }
    messages = Stream.iterate(0, i -> i + 1).limit(MESSAGES).map(i -> message(texts, i)).toList();
  }

  private String message(List<String> texts, int from) {
    var message = new StringBuilder();
    for (var i = from * 7; message.length() < codePoints; i++) {
      message.append(texts.get(i % texts.size())).append(". ");
    }
    return message.substring(0, codePoints);
  }

  @Benchmark
  public Object screen() {
    next = (next + 1) % messages.size();
    return screener.screen(messages.get(next));
  }
}
