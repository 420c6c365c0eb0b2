package frontdesk.channel.web;

import frontdesk.chat.ConversationsUnavailableException;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Asks for patience where a conversation cannot be looked up right now. */
@Singleton
final class UnavailableHandler
    implements ExceptionHandler<ConversationsUnavailableException, HttpResponse<?>> {
  private static final String SECONDS = "2";

  @Override
  public HttpResponse<?> handle(
      HttpRequest request, ConversationsUnavailableException unavailable) {
    return unavailable(Optional.empty());
  }

  static HttpResponse<?> unavailable(Optional<GuidanceBody> guidance) {
    return Problem.of(
            HttpStatus.SERVICE_UNAVAILABLE, "The conversation cannot be looked up right now.")
        .with(guidance)
        .response()
        .header(HttpHeaders.RETRY_AFTER, SECONDS);
  }
}
