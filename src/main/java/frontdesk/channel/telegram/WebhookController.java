package frontdesk.channel.telegram;

import frontdesk.channel.PlatformWebhook;
import frontdesk.delivery.Mailroom;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.swagger.v3.oas.annotations.Hidden;

/** What Telegram calls, once an update. */
@Hidden
@Controller("/webhooks/telegram")
@Requires(property = Settings.ENABLED, value = "true")
final class WebhookController extends PlatformWebhook {
  private final Signature signature;
  private final Webhook webhook;
  private final Sender sender;

  WebhookController(Signature signature, Webhook webhook, Mailroom mailroom, Sender sender) {
    super(mailroom);
    this.signature = signature;
    this.webhook = webhook;
    this.sender = sender;
  }

  @Override
  protected Call read(HttpRequest<?> request, byte[] body) {
    return signature.isTelegrams(request.getHeaders().findFirst(Signature.HEADER))
        ? webhook.read(body).map(this::batch).orElseGet(Call.Unreadable::new)
        : new Call.Forged();
  }

  private Call batch(Webhook.Update update) {
    return new Call.Batch(
        update.delivered(),
        HttpResponse.ok(),
        () -> update.pressed().ifPresent(sender::acknowledge));
  }
}
