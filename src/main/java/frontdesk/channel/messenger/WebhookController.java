package frontdesk.channel.messenger;

import frontdesk.channel.MetaWebhook;
import frontdesk.delivery.Delivered;
import frontdesk.delivery.Mailroom;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.annotation.Controller;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Optional;

/** What Meta calls for Messenger and Instagram. */
@Hidden
@Controller("/webhooks/messenger")
@Requires(property = Settings.ENABLED, value = "true")
final class WebhookController extends MetaWebhook {
  private final Webhook webhook;

  WebhookController(Signature signature, Webhook webhook, Mailroom mailroom) {
    super(signature, mailroom);
    this.webhook = webhook;
  }

  @Override
  protected Optional<List<Delivered>> read(byte[] body) {
    return webhook.read(body);
  }
}
