package frontdesk.channel.twilio;

import frontdesk.channel.PlatformJson;
import frontdesk.channel.PlatformWebhook;
import frontdesk.delivery.Mailroom;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What Twilio calls for a message that came, and for how far one of ours got. */
@Hidden
@Controller("/webhooks/twilio")
@Requires(property = Settings.ENABLED, value = "true")
final class WebhookController extends PlatformWebhook {
  private final Signature signature;
  private final PlatformJson json;
  private final Acknowledgement acknowledgement;

  WebhookController(
      Signature signature, PlatformJson json, Mailroom mailroom, Acknowledgement acknowledgement) {
    super(mailroom);
    this.signature = signature;
    this.json = json;
    this.acknowledgement = acknowledgement;
  }

  @Override
  protected Call read(HttpRequest<?> request, byte[] body) {
    return isForm(request) ? readForm(request, body) : readJson(request, body);
  }

  private static boolean isForm(HttpRequest<?> request) {
    return request
        .getContentType()
        .filter(type -> type.matches(MediaType.APPLICATION_FORM_URLENCODED_TYPE))
        .isPresent();
  }

  /** What cannot be read as a form cannot have been signed as one. */
  private Call readForm(HttpRequest<?> request, byte[] body) {
    return Form.parse(new String(body, StandardCharsets.UTF_8))
        .filter(form -> signature.isTwilios(header(request), form))
        .map(this::batch)
        .orElseGet(Call.Forged::new);
  }

  private Call readJson(HttpRequest<?> request, byte[] body) {
    var query = Optional.ofNullable(request.getUri().getRawQuery());
    return signature.isTwilios(header(request), query, body)
        ? json.object(body).map(object -> batch(Form.of(object))).orElseGet(Call.Unreadable::new)
        : new Call.Forged();
  }

  private static Optional<String> header(HttpRequest<?> request) {
    return request.getHeaders().findFirst(Signature.HEADER);
  }

  private Call batch(Form form) {
    return new Call.Batch(
        Webhook.delivered(form),
        HttpResponse.ok(acknowledgement.of(form)).contentType(MediaType.TEXT_XML_TYPE),
        () -> {});
  }
}
