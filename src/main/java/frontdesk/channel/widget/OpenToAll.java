package frontdesk.channel.widget;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/**
 * Any website may read the widget's files, so that its integrity can be checked there; whatever the
 * API answers stays with the clinic's own origins.
 */
@ServerFilter({"/widget.js", "/widget/**"})
@Order(Ordered.HIGHEST_PRECEDENCE)
final class OpenToAll {
  @ResponseFilter
  void open(MutableHttpResponse<?> response) {
    response.getHeaders().set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
  }
}
