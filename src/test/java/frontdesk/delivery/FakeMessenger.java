package frontdesk.delivery;

import frontdesk.reply.Reply;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/** A platform that does what it is told and remembers what it was sent. */
@Singleton
@Requires(property = "frontdesk.fake", value = "true")
final class FakeMessenger implements Messenger {
  static final String CHANNEL = "fake";

  /** What it does with the next requests; then it takes everything. */
  final ConcurrentLinkedQueue<Sending> answers = new ConcurrentLinkedQueue<>();

  final List<String> taken = new CopyOnWriteArrayList<>();

  @Override
  public String channel() {
    return CHANNEL;
  }

  @Override
  public List<String> compose(Address to, Reply reply, boolean isFirst) {
    return List.of(to.patient() + " " + reply.kind() + " " + reply.body().wording().markdown());
  }

  @Override
  public Sending send(String account, String request, Instant lastHeard) {
    var answer = Optional.ofNullable(answers.poll());
    if (answer.isPresent() && !(answer.get() instanceof Sending.Sent)) {
      return answer.get();
    }
    taken.add(request);
    return new Sending.Sent(Optional.of("id-" + taken.size()));
  }
}
