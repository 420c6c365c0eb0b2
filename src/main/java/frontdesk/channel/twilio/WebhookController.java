package frontdesk.channel.twilio;

import frontdesk.channel.PlatformJson;
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
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What Twilio calls for a message that came, and for how far one of ours got. */
@Hidden
@Controller("/webhooks/twilio")
@Requires(property = Settings.ENABLED, value = "true")
@ExecuteOn(TaskExecutors.BLOCKING)
final class WebhookController {
  /** Nothing to say in this call: the reply follows by itself. */
  private static final String NOTHING = "<Response/>";

  private final Signature signature;
  private final PlatformJson json;
  private final Mailroom mailroom;

  WebhookController(Signature signature, PlatformJson json, Mailroom mailroom) {
    this.signature = signature;
    this.json = json;
    this.mailroom = mailroom;
  }

  @Post
  @Consumes(MediaType.ALL)
  HttpResponse<?> take(HttpRequest<?> request, @Body byte @Nullable [] body) {
    var bytes = body == null ? new byte[0] : body;
    return isForm(request) ? takeForm(request, bytes) : takeJson(request, bytes);
  }

  private static boolean isForm(HttpRequest<?> request) {
    return request
        .getContentType()
        .filter(type -> type.matches(MediaType.APPLICATION_FORM_URLENCODED_TYPE))
        .isPresent();
  }

  /** What cannot be read as a form cannot have been signed as one. */
  private HttpResponse<?> takeForm(HttpRequest<?> request, byte[] body) {
    return Form.parse(new String(body, StandardCharsets.UTF_8))
        .filter(form -> signature.isTwilios(header(request), form))
        .<HttpResponse<?>>map(this::take)
        .orElseGet(HttpResponse::unauthorized);
  }

  private HttpResponse<?> takeJson(HttpRequest<?> request, byte[] body) {
    var query = Optional.ofNullable(request.getUri().getRawQuery());
    return signature.isTwilios(header(request), query, body)
        ? json.object(body)
            .<HttpResponse<?>>map(object -> take(Form.of(object)))
            .orElseGet(HttpResponse::badRequest)
        : HttpResponse.unauthorized();
  }

  private static Optional<String> header(HttpRequest<?> request) {
    return request.getHeaders().findFirst(Signature.HEADER);
  }

  private HttpResponse<?> take(Form form) {
    try {
      mailroom.take(Webhook.delivered(form));
    } catch (StoreUnavailableException _) {
      return HttpResponse.status(HttpStatus.SERVICE_UNAVAILABLE);
    }
    return HttpResponse.ok(NOTHING).contentType(MediaType.TEXT_XML_TYPE);
  }
}
