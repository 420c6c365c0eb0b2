package frontdesk.channel;

import frontdesk.delivery.Sending;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** One call of a platform, and what it means for the request that was sent. */
public final class Attempt {
  private static final int REQUEST_TIMEOUT = 408;
  private static final int TOO_MANY_REQUESTS = 429;

  private Attempt() {}

  /** Sends what was kept in the outbox, which cannot be sent when it can no longer be read. */
  public static <R> Sending with(Optional<R> request, Function<R, Sending> sending) {
    return request.map(sending).orElseGet(() -> new Sending.Refused("unreadable"));
  }

  /** Never throws: whatever is no answer of the platform's is worth another try. */
  public static <A extends PlatformAnswer> Sending of(
      Class<A> type, Supplier<HttpResponse<A>> call) {
    try {
      return meaning(call.get(), type);
    } catch (HttpClientResponseException e) {
      return meaning(e.getResponse(), type);
    } catch (RuntimeException _) {
      return new Sending.Later(Optional.empty());
    }
  }

  private static Sending meaning(HttpResponse<?> response, Class<? extends PlatformAnswer> type) {
    var status = response.code();
    var answer = answer(response, type);
    if (status < 300) {
      return new Sending.Sent(answer.flatMap(PlatformAnswer::messageId));
    }
    if (status == TOO_MANY_REQUESTS
        || status == REQUEST_TIMEOUT
        || status >= 500
        || answer.filter(PlatformAnswer::isPassing).isPresent()) {
      return new Sending.Later(
          retryAfter(response).or(() -> answer.flatMap(PlatformAnswer::patience)));
    }
    return new Sending.Refused(
        answer.flatMap(PlatformAnswer::code).map(code -> status + " " + code).orElse("" + status));
  }

  /** Empty for what is not the platform's, as a page of a proxy. */
  private static Optional<? extends PlatformAnswer> answer(
      HttpResponse<?> response, Class<? extends PlatformAnswer> type) {
    try {
      return response.getBody(type);
    } catch (RuntimeException _) {
      return Optional.empty();
    }
  }

  /** Platforms send seconds; a date is passed over. */
  private static Optional<Duration> retryAfter(HttpResponse<?> response) {
    return response
        .getHeaders()
        .findFirst(HttpHeaders.RETRY_AFTER)
        .map(String::strip)
        .filter(
            it ->
                !it.isEmpty() && it.length() <= 6 && it.chars().allMatch(c -> c >= '0' && c <= '9'))
        .map(Long::parseLong)
        .map(Duration::ofSeconds);
  }
}
