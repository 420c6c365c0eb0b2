package frontdesk.channel.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import org.jspecify.annotations.Nullable;

/**
 * Platforms deliver many messages in one call; nobody else has so much to say. What a call states
 * as its length is refused before it is read, and what states none is measured once it is.
 */
@ServerFilter(Filter.MATCH_ALL_PATTERN)
final class BodyLimit {
  /** In bytes. */
  private static final int LONGEST = 64 * 1024;

  private static final String PLATFORMS = "/webhooks/";

  @RequestFilter
  @Nullable HttpResponse<?> refuse(HttpRequest<?> request) {
    return request.getContentLength() > LONGEST && !request.getPath().startsWith(PLATFORMS)
        ? refusal().header(HttpHeaders.CONNECTION, "close")
        : null;
  }

  static boolean isTooLong(byte[] body) {
    return body.length > LONGEST;
  }

  static MutableHttpResponse<Problem> refusal() {
    return ProblemProcessor.problem(HttpStatus.REQUEST_ENTITY_TOO_LARGE).response();
  }
}
