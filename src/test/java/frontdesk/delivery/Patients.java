package frontdesk.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Patients who write to the clinic's bot, each in a chat of its own, one message after the other.
 * As the platform does, they deliver a message again until it is acknowledged.
 */
final class Patients implements AutoCloseable {
  /** No two in a row have the same reply. */
  private static final String[] QUESTIONS = {
    "hello", "when are you open", "where can i park",
  };

  private static final Duration LONGEST_CALL = Duration.ofSeconds(10);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(90);
  private static final Duration BEFORE_THE_NEXT_TRY = Duration.ofMillis(100);

  /** So that what waits is soon drained. */
  private static final int MOST_UNANSWERED = 60;

  private final int chats;
  private final Supplier<URI> server;
  private final FakeTelegram telegram;
  private final Map<Long, Integer> acknowledged = new ConcurrentHashMap<>();
  private final Map<Integer, Integer> statuses = new ConcurrentHashMap<>();
  private final ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private volatile boolean areWriting = true;
  private volatile Duration longestCall = Duration.ZERO;

  Patients(int chats, Supplier<URI> server, FakeTelegram telegram) {
    this.chats = chats;
    this.server = server;
    this.telegram = telegram;
  }

  /** Each writes so many messages, or fewer when all are stopped before. */
  void write(int most) {
    IntStream.rangeClosed(1, chats).forEach(chat -> writers.submit(() -> write(chat, most)));
  }

  private void write(long chat, int most) {
    for (var number = 1; number <= most && areWriting; number++) {
      while (areWriting && acknowledged() - telegram.replies() > MOST_UNANSWERED) {
        Until.pause(BEFORE_THE_NEXT_TRY);
      }
      while (deliver(chat, number, QUESTIONS[number % QUESTIONS.length]) != 200) {
        Until.pause(BEFORE_THE_NEXT_TRY);
      }
      acknowledged.merge(chat, 1, Integer::sum);
    }
  }

  /** Delivers one message once; the status, or 0 without an answer. */
  int deliver(long chat, int number, String text) {
    var update =
        """
        {"update_id": %d, "message": {"message_id": %d, "date": %d, "text": "%s",
          "chat": {"id": %d, "type": "private"}, "from": {"id": %d, "is_bot": false}}}
        """
            .formatted(
                chat * 1_000_000 + number,
                number,
                Instant.now().getEpochSecond(),
                text,
                chat,
                chat);
    var start = Instant.now();
    var status = post(update);
    statuses.merge(status, 1, Integer::sum);
    var time = Duration.between(start, Instant.now());
    longestCall = time.compareTo(longestCall) > 0 ? time : longestCall;
    return status;
  }

  private int post(String update) {
    try {
      var request =
          HttpRequest.newBuilder(server.get().resolve("/webhooks/telegram"))
              .header("X-Telegram-Bot-Api-Secret-Token", FakeTelegram.SECRET)
              .header("Content-Type", "application/json")
              .timeout(LONGEST_CALL)
              .POST(BodyPublishers.ofString(update))
              .build();
      return client.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException | CompletionException _) {
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Begins nothing more. */
  void rest() {
    areWriting = false;
  }

  /** Returns once everything that was begun is acknowledged. */
  void stop() {
    rest();
    writers.shutdown();
    try {
      assertThat(writers.awaitTermination(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS))
          .as("all are acknowledged in the end")
          .isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  int acknowledged() {
    return acknowledged.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** How many of each chat. */
  Map<Long, Integer> acknowledgedByChat() {
    return Map.copyOf(acknowledged);
  }

  /** Whether every acknowledged message has its reply. */
  boolean areAnswered() {
    return acknowledgedByChat().entrySet().stream()
        .allMatch(it -> telegram.replies(it.getKey()) >= it.getValue());
  }

  /** How often each status came; 0 is no answer. */
  Map<Integer, Integer> statuses() {
    return Map.copyOf(statuses);
  }

  /** Since the last look. */
  Duration longestCall() {
    var longest = longestCall;
    longestCall = Duration.ZERO;
    return longest;
  }

  @Override
  public void close() {
    rest();
    writers.shutdownNow();
    client.shutdownNow();
  }
}
