package frontdesk.channel.telegram;

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
import org.jspecify.annotations.Nullable;

/** What Telegram calls, once an update. */
@Hidden
@Controller("/webhooks/telegram")
@Requires(property = Settings.ENABLED, value = "true")
@ExecuteOn(TaskExecutors.BLOCKING)
final class WebhookController {
  private final Signature signature;
  private final Webhook webhook;
  private final Mailroom mailroom;
  private final Sender sender;

  WebhookController(Signature signature, Webhook webhook, Mailroom mailroom, Sender sender) {
    this.signature = signature;
    this.webhook = webhook;
    this.mailroom = mailroom;
    this.sender = sender;
  }

  @Post
  @Consumes(MediaType.ALL)
  HttpResponse<?> take(HttpRequest<?> request, @Body byte @Nullable [] body) {
    if (!signature.isTelegrams(request.getHeaders().findFirst(Signature.HEADER))) {
      return HttpResponse.unauthorized();
    }
    return webhook
        .read(body == null ? new byte[0] : body)
        .<HttpResponse<?>>map(this::take)
        .orElseGet(HttpResponse::badRequest);
  }

  private HttpResponse<?> take(Webhook.Update update) {
    try {
      mailroom.take(update.delivered());
    } catch (StoreUnavailableException _) {
      return HttpResponse.status(HttpStatus.SERVICE_UNAVAILABLE);
    }
    update.pressed().ifPresent(sender::acknowledge);
    return HttpResponse.ok();
  }
}
