package frontdesk.delivery;

import frontdesk.channel.FakePlatform;
import frontdesk.channel.FakePlatform.Answer;
import frontdesk.channel.FakePlatform.Call;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Telegram on this machine: takes messages and numbers them, or makes the trouble it is told. */
final class FakeTelegram implements AutoCloseable {
  static final String TOKEN = "42:abc";
  static final String SECRET = "s3cret-of-the-clinic";
  private static final Pattern CHAT = Pattern.compile("\"chat_id\":(\\d+)");

  private final FakePlatform platform = new FakePlatform();
  private final List<Taken> taken = new CopyOnWriteArrayList<>();
  private final Map<Long, Integer> replies = new HashMap<>();
  private final Map<Long, String> latest = new HashMap<>();
  private volatile Function<Asked, Optional<Answer>> trouble = _ -> Optional.empty();
  private volatile Duration pace = Duration.ofMillis(3);
  private volatile Instant lastAsked = Instant.now();

  /**
   * A request that came.
   *
   * @param node who sent it, where several servers have addresses of their own
   */
  record Asked(String node, long chat, String body) {}

  /** A request that was taken as message {@code number}. */
  record Taken(long number, Asked asked, Instant at) {
    long chat() {
      return asked.chat();
    }

    String body() {
      return asked.body();
    }
  }

  FakeTelegram() {
    platform.answers(this::answer);
  }

  /** What the server needs to know to talk to it; {@code node} tells servers apart. */
  Map<String, Object> settings(String node) {
    var channel = "frontdesk.channels.telegram.";
    return Map.of(
        channel + "enabled",
        "true",
        channel + "token",
        TOKEN,
        channel + "secret-token",
        SECRET,
        channel + "base-url",
        platform.address() + node);
  }

  /** Asked for each request; where it has no answer the request is taken. */
  void makes(Function<Asked, Optional<Answer>> each) {
    trouble = each;
  }

  void behaves() {
    makes(_ -> Optional.empty());
  }

  private Answer answer(Call call) {
    lastAsked = Instant.now();
    var chat = CHAT.matcher(call.body());
    if (!chat.find()) {
      return Answer.of(400, "{\"ok\":false,\"error_code\":400}");
    }
    var node = call.path().substring(0, call.path().indexOf("/bot"));
    var asked = new Asked(node, Long.parseLong(chat.group(1)), call.body());
    return trouble.apply(asked).orElseGet(() -> take(asked));
  }

  /** Takes a request in spite of the trouble. */
  synchronized Answer take(Asked asked) {
    var number = taken.size() + 1L;
    taken.add(new Taken(number, asked, Instant.now()));
    if (!asked.body().equals(latest.put(asked.chat(), asked.body()))) {
      replies.merge(asked.chat(), 1, Integer::sum);
    }
    return Answer.of(200, "{\"ok\":true,\"result\":{\"message_id\":" + number + "}}").after(pace);
  }

  List<Taken> taken() {
    return List.copyOf(taken);
  }

  /** A doubled one counts once: {@link Patients} never get the same reply twice in a row. */
  synchronized int replies(long chat) {
    return replies.getOrDefault(chat, 0);
  }

  synchronized int replies() {
    return replies.values().stream().mapToInt(Integer::intValue).sum();
  }

  boolean isQuietFor(Duration time) {
    return Duration.between(lastAsked, Instant.now()).compareTo(time) > 0;
  }

  @Override
  public void close() {
    platform.close();
  }
}
