package frontdesk.delivery;

import frontdesk.reply.Reply;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A platform that hangs until it is freed. */
@Singleton
@Requires(property = "frontdesk.fake", value = "true")
final class HangingMessenger implements Messenger {
  static final String CHANNEL = "hanging";

  final CountDownLatch freed = new CountDownLatch(1);
  final List<String> taken = new CopyOnWriteArrayList<>();
  final AtomicInteger underWay = new AtomicInteger();
  final AtomicInteger mostUnderWay = new AtomicInteger();

  @Override
  public String channel() {
    return CHANNEL;
  }

  @Override
  public List<String> compose(Address to, Reply reply, boolean isFirst) {
    return List.of(to.patient() + " " + reply.kind());
  }

  @Override
  public Sending send(String account, String request, Instant lastHeard) {
    mostUnderWay.accumulateAndGet(underWay.incrementAndGet(), Math::max);
    try {
      var _ = freed.await(60, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    taken.add(request);
    underWay.decrementAndGet();
    return new Sending.Sent(Optional.empty());
  }
}
