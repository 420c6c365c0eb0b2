package frontdesk.channel.line;

import frontdesk.channel.PlatformWebhook;
import frontdesk.delivery.Mailroom;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.swagger.v3.oas.annotations.Hidden;

/** What LINE calls. */
@Hidden
@Controller("/webhooks/line")
@Requires(property = Settings.ENABLED, value = "true")
final class WebhookController extends PlatformWebhook {
  private final Signature signature;
  private final Webhook webhook;

  WebhookController(Signature signature, Webhook webhook, Mailroom mailroom) {
    super(mailroom);
    this.signature = signature;
    this.webhook = webhook;
  }

  @Override
  protected Call read(HttpRequest<?> request, byte[] body) {
    return signature.isLines(request.getHeaders().findFirst(Signature.HEADER), body)
        ? Call.of(webhook.read(body))
        : new Call.Forged();
  }
}
