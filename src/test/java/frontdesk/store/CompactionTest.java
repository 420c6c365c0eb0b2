package frontdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.delivery.Address;
import frontdesk.delivery.Delivered;
import frontdesk.delivery.Mailroom;
import frontdesk.delivery.StoreUnavailableException;
import frontdesk.delivery.Until;
import frontdesk.message.PatientMessage;
import frontdesk.store.upkeep.Answer;
import frontdesk.store.upkeep.Request;
import frontdesk.store.upkeep.Upkeep;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is erased is in no file afterwards, while messages keep coming in. */
@Timeout(300)
class CompactionTest {
  private static final String ERASED = "quokkaumbrella";
  private static final String KEPT = "narwhallantern";

  /** The gate holds for three seconds; the rest is for busy machines. */
  private static final Duration LONGEST = Duration.ofSeconds(10);

  @TempDir private Path folder;

  private final AtomicInteger ids = new AtomicInteger();
  private final AtomicInteger refused = new AtomicInteger();
  private final AtomicLong slowest = new AtomicLong();
  private volatile boolean isOver;

  @Test
  void onH2TheTextIsInNoFileAndNothingThatComesMeanwhileIsLost() throws Exception {
    try (var server = serve(Databases.H2)) {
      var context = server.getApplicationContext();
      var mailroom = context.getBean(Mailroom.class);
      for (var i = 0; i < 30; i++) {
        mailroom.take(List.of(message("anna", "hello " + ERASED + " " + i)));
        mailroom.take(List.of(message("bora" + i, "hello " + KEPT + " " + i)));
      }
      await(() -> Rows.count(context, "select count(*) from message") == 60);
      var upkeep = context.getBean(Upkeep.class);
      assertThat(upkeep.perform(new Request.Erase(find(upkeep)), "staff"))
          .isEqualTo(new Answer.Erased(30));
      Files.writeString(folder.resolve("frontdesk.trace.db"), "a failed statement: " + ERASED);
      assertThat(filesWith(ERASED)).contains("frontdesk.mv.db", "frontdesk.trace.db");

      var patients = List.of(patients(mailroom, "carl"), patients(mailroom, "dora"));
      var visitors = visitors(server.getURI());
      var before = ids.get();
      awaitMoreThan(before);
      for (var times = 0; times < 3; times++) {
        var compacted = upkeep.perform(new Request.Compact(), "staff");
        assertThat(compacted).isInstanceOf(Answer.Compacted.class);
        System.out.println(compacted);
        awaitMoreThan(ids.get());
      }
      assertThat(filesWith(ERASED)).isEmpty();
      assertThat(filesWith(KEPT)).as("the search finds what is there").isNotEmpty();
      isOver = true;
      for (var each : patients) {
        each.join();
      }
      visitors.join();

      System.out.printf(
          "%d messages came meanwhile, %d were put off, the slowest took %d ms%n",
          ids.get() - before, refused.get(), slowest.get());
      assertThat(slowest.get()).isLessThan(LONGEST.toMillis());
      await(() -> Rows.count(context, "select count(*) from inbox where done_at is null") == 0);
      assertThat(
              Rows.count(
                  context,
                  "select count(*) from message m join conversation c on c.id = m.conversation"
                      + " where c.channel <> 'web'"))
          .isEqualTo(ids.get() - 30);
    }
    assertThat(filesWith(ERASED)).isEmpty();
  }

  @Test
  void onPostgresTheTablesAreVacuumed() {
    try (var context = StoreAlone.open(Databases.POSTGRES.settings(folder))) {
      var compacted =
          (Answer.Compacted) context.getBean(Upkeep.class).perform(new Request.Compact(), "staff");
      assertThat(compacted.what())
          .startsWith("vacuumed conversation, feedback, inbox, message, outbox");
      await(
          () ->
              Rows.count(
                      context,
                      "select count(*) from pg_stat_user_tables where relname = 'message' and"
                          + " last_vacuum is not null")
                  == 1);
    }
  }

  @Test
  void aDatabaseInMemoryIsLeftAlone() {
    var settings = Databases.H2.settings(folder);
    settings.put("datasources.default.url", "jdbc:h2:mem:compaction;WRITE_DELAY=0");
    try (var context = StoreAlone.open(settings)) {
      assertThat(context.getBean(Upkeep.class).perform(new Request.Compact(), "staff"))
          .asString()
          .contains("the store lies in no file of this machine");
      assertThat(Rows.count(context, "select count(*) from message")).isZero();
    }
  }

  private void awaitMoreThan(int messages) {
    await(() -> ids.get() > messages + 5);
  }

  /** Each message again until it is taken, as a platform does. */
  private Thread patients(Mailroom mailroom, String name) {
    return Thread.ofPlatform()
        .start(
            () -> {
              while (!isOver) {
                var message = message(name + ids.get(), "hello");
                while (!isTaken(mailroom, message)) {
                  refused.incrementAndGet();
                }
              }
            });
  }

  private boolean isTaken(Mailroom mailroom, Delivered message) {
    var start = System.nanoTime();
    try {
      mailroom.take(List.of(message));
      return true;
    } catch (StoreUnavailableException _) {
      return false;
    } finally {
      took(start);
    }
  }

  private void took(long start) {
    slowest.accumulateAndGet((System.nanoTime() - start) / 1_000_000, Math::max);
  }

  /** Web chats. */
  private Thread visitors(URI server) {
    return Thread.ofPlatform()
        .start(
            () -> {
              try (var client = HttpClient.newHttpClient()) {
                while (!isOver) {
                  var start = System.nanoTime();
                  var body =
                      "{\"clientMessageId\":\"" + UUID.randomUUID() + "\",\"text\":\"hello\"}";
                  var response =
                      client.send(
                          HttpRequest.newBuilder(server.resolve("/api/v1/messages"))
                              .header("Content-Type", "application/json")
                              .POST(HttpRequest.BodyPublishers.ofString(body))
                              .build(),
                          HttpResponse.BodyHandlers.discarding());
                  took(start);
                  if (response.statusCode() != 200) {
                    slowest.set(Long.MAX_VALUE);
                  }
                }
              } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
  }

  private EmbeddedServer serve(Databases database) {
    return ApplicationContext.builder()
        .environments("test", "store")
        .properties(settings(database))
        .run(EmbeddedServer.class);
  }

  private Map<String, Object> settings(Databases database) {
    var settings = database.settings(folder);
    settings.put("frontdesk.fake", "true");
    settings.put("frontdesk.vectors", "false");
    settings.put("frontdesk.limits.per-address", "100000");
    settings.put("micronaut.server.port", -1);
    settings.put("micronaut.server.host", "127.0.0.1");
    return settings;
  }

  private static UUID find(Upkeep upkeep) {
    return ((Answer.Found) upkeep.perform(new Request.Find("fake", "clinic", "anna"), "staff"))
        .conversation();
  }

  private Delivered message(String patient, String text) {
    var id = "m" + ids.incrementAndGet();
    return new Delivered.Message(
        new Address("fake", "clinic", patient), id, Instant.now(), PatientMessage.of(text));
  }

  private List<String> filesWith(String text) throws IOException {
    try (var files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> contains(file, text))
          .map(file -> file.getFileName().toString())
          .toList();
    }
  }

  private static boolean contains(Path file, String text) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1).contains(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void await(BooleanSupplier condition) {
    Until.met("what was to happen", Duration.ofSeconds(60), condition);
  }
}
