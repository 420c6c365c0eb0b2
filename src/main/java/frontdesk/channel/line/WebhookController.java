package frontdesk.channel.line;

import frontdesk.delivery.Delivered;
import frontdesk.delivery.Mailroom;
import frontdesk.delivery.StoreUnavailableException;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What LINE calls, with a batch of events. */
@Hidden
@Controller("/webhooks/line")
@Requires(property = Settings.ENABLED, value = "true")
@ExecuteOn(TaskExecutors.BLOCKING)
final class WebhookController {
  private final Signature signature;
  private final Webhook webhook;
  private final Mailroom mailroom;

  WebhookController(Signature signature, Webhook webhook, Mailroom mailroom) {
    this.signature = signature;
    this.webhook = webhook;
    this.mailroom = mailroom;
  }

  @Post
  @Consumes(MediaType.ALL)
  HttpResponse<?> take(HttpRequest<?> request, @Body byte @Nullable [] body) {
    var bytes = body == null ? new byte[0] : body;
    if (!signature.isLines(request.getHeaders().findFirst(Signature.HEADER), bytes)) {
      return HttpResponse.unauthorized();
    }
    return webhook.read(bytes).<HttpResponse<?>>map(this::take).orElseGet(HttpResponse::badRequest);
  }

  private HttpResponse<?> take(List<Delivered> batch) {
    try {
      mailroom.take(batch);
    } catch (StoreUnavailableException _) {
      return HttpResponse.status(HttpStatus.SERVICE_UNAVAILABLE);
    }
    return HttpResponse.ok();
  }
}
