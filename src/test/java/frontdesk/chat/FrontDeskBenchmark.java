package frontdesk.chat;

import frontdesk.LatencyBenchmark;
import frontdesk.answer.Answerer;
import frontdesk.answer.Context;
import frontdesk.catalogue.Clinic;
import frontdesk.catalogue.Home;
import frontdesk.intent.ModelFloor;
import frontdesk.message.PatientMessage;
import frontdesk.screening.Screening;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/**
 * What one message costs on one thread: screening, intent and answer; the whole reply; and the bare
 * model on ready features as the floor. The messages are the catalogue's examples and the blind
 * sets of questions and safety messages, all different.
 */
@SuppressWarnings("NullAway.Init") // JMH calls open() first
public class FrontDeskBenchmark extends LatencyBenchmark {
  private static final Path BLIND = Path.of("src/test/resources/frontdesk");

  private Editions editions;
  private FrontDesk frontDesk;
  private List<String> messages;
  private ModelFloor floor;
  private int next;

  @Setup
  public void open() throws IOException {
    var clock = Clock.systemUTC();
    editions =
        Editions.open(
            new Home(Path.of("."), Path.of("target/data")),
            Clinic.unconfigured(),
            clock,
            false,
            Optional.empty());
    frontDesk = new FrontDesk(editions, clock);
    messages = new ArrayList<>();
    editions
        .catalogue()
        .entries(Locale.ENGLISH)
        .forEach(entry -> messages.addAll(entry.examples().subList(0, 10)));
    Stream.of(
            "screening/blind/urgent.en.tsv",
            "screening/blind/urgent.tr.tsv",
            "screening/blind/calm.en.tsv")
        .forEach(name -> messages.addAll(column(BLIND.resolve(name), 1)));
    messages.addAll(column(BLIND.resolve("intent/blind/questions.en.tsv"), 1));
    java.util.Collections.shuffle(messages, new java.util.Random(7));
    floor = ModelFloor.of(editions.catalogue(), Path.of("models"), messages);
  }

  private static List<String> column(Path file, int column) {
    try {
      return Files.readAllLines(file).stream()
          .skip(1)
          .map(line -> line.split("\t", -1)[column])
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private String message() {
    next = (next + 1) % messages.size();
    return messages.get(next);
  }

  @Benchmark
  public Object screeningIntentAndAnswer() {
    var edition = editions.current();
    return switch (edition.screener().screen(message())) {
      case Screening.Urgent urgent -> urgent;
      case Screening.Clear clear -> {
        var classification = edition.classify(clear.text(), Locale.ENGLISH);
        Answerer.Turn turn =
            edition
                .answerer()
                .answer(
                    clear.text(), classification, Context.EMPTY, Locale.ENGLISH, LocalDate.EPOCH);
        yield turn;
      }
    };
  }

  @Benchmark
  public Object wholeReply() {
    return frontDesk.reply(PatientMessage.of(message()), Memory.NONE);
  }

  @Benchmark
  public Object screeningAlone() {
    return editions.current().screener().screen(message());
  }

  @Benchmark
  public Object modelOnReadyFeatures() {
    return floor.evaluateNext();
  }
}
