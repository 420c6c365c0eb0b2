package frontdesk.channel.web;

import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Headers that keep a browser from doing more than the pages need. */
@ServerFilter("/**")
final class SecurityHeaders {
  @ResponseFilter
  void harden(MutableHttpResponse<?> response) {
    response
        .header(
            "Content-Security-Policy",
            "default-src 'self'; frame-ancestors 'none'; base-uri 'none'")
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "no-referrer");
  }
}
