package frontdesk.channel.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import frontdesk.chat.ConversationId;
import io.github.bucket4j.Bucket;
import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Context;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.Optional;

/**
 * Counts the messages of a conversation and of an address. Messages are screened before they are
 * counted.
 */
@Singleton
final class RequestLimits {
  private static final Duration WINDOW = Duration.ofMinutes(1);
  private static final int BUCKETS_KEPT = 100_000;

  private final LoadingCache<ConversationId, Bucket> conversations;
  private final LoadingCache<String, Bucket> addresses;

  /**
   * Messages a minute; texts, since a number that cannot be read would silently become the default.
   */
  @Context
  @ConfigurationProperties("frontdesk.limits")
  record Settings(
      @Bindable(defaultValue = "30") @Pattern(regexp = COUNT, message = "must be a whole number")
          String perConversation,
      @Bindable(defaultValue = "120") @Pattern(regexp = COUNT, message = "must be a whole number")
          String perAddress) {
    private static final String COUNT = "[1-9][0-9]{0,6}";
  }

  RequestLimits(Settings settings) {
    this.conversations = buckets(Integer.parseInt(settings.perConversation()));
    this.addresses = buckets(Integer.parseInt(settings.perAddress()));
  }

  private static <K> LoadingCache<K, Bucket> buckets(int messages) {
    return Caffeine.newBuilder()
        .maximumSize(BUCKETS_KEPT)
        .expireAfterAccess(WINDOW.multipliedBy(2))
        .build(
            _ ->
                Bucket.builder()
                    .addLimit(limit -> limit.capacity(messages).refillGreedy(messages, WINDOW))
                    .build());
  }

  /** Counts a message; how long to wait when it is one too many. */
  Optional<Duration> count(String address, Optional<ConversationId> conversation) {
    return wait(addresses.get(address))
        .or(() -> conversation.flatMap(id -> wait(conversations.get(id))));
  }

  private static Optional<Duration> wait(Bucket bucket) {
    var probe = bucket.tryConsumeAndReturnRemaining(1);
    return probe.isConsumed()
        ? Optional.empty()
        : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
  }
}
