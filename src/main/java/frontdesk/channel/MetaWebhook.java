package frontdesk.channel;

import frontdesk.delivery.Delivered;
import frontdesk.delivery.Mailroom;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.util.List;
import java.util.Optional;

/** What Meta calls, for WhatsApp as for Messenger and Instagram. */
public abstract class MetaWebhook extends PlatformWebhook {
  private final MetaSignature signature;

  protected MetaWebhook(MetaSignature signature, Mailroom mailroom) {
    super(mailroom);
    this.signature = signature;
  }

  /** What a call that Meta signed delivers; empty when it cannot be read. */
  protected abstract Optional<List<Delivered>> read(byte[] body);

  @Override
  protected final Call read(HttpRequest<?> request, byte[] body) {
    return signature.isMetas(request.getHeaders().findFirst(MetaSignature.HEADER), body)
        ? Call.of(read(body))
        : new Call.Forged();
  }

  /** The call by which Meta finds out whether the address is the clinic's. */
  @Get
  @Produces({MediaType.TEXT_PLAIN, MediaType.ALL})
  public HttpResponse<String> shakeHands(
      @QueryValue("hub.mode") Optional<String> mode,
      @QueryValue("hub.verify_token") Optional<String> token,
      @QueryValue("hub.challenge") Optional<String> challenge) {
    return signature
        .answer(mode, token, challenge)
        .map(answer -> HttpResponse.ok(answer).contentType(MediaType.TEXT_PLAIN_TYPE))
        .orElseGet(() -> HttpResponse.status(HttpStatus.FORBIDDEN));
  }
}
