package frontdesk.channel;

import frontdesk.delivery.Delivered;
import frontdesk.delivery.Mailroom;
import frontdesk.delivery.StoreUnavailableException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a platform calls: 401 when the call is not its own, 400 when it cannot be read, 503 when the
 * store is away, so that it comes again, and 200 once all that it delivers is kept. Whatever the
 * platform accepts in return: no message is lost for the form of an answer.
 */
public abstract class PlatformWebhook {
  private final Mailroom mailroom;

  protected PlatformWebhook(Mailroom mailroom) {
    this.mailroom = mailroom;
  }

  /** What a call turns out to be. */
  protected sealed interface Call {
    /** Not signed, or not by the platform. */
    record Forged() implements Call {}

    /** The platform's own, and nothing that it should send. */
    record Unreadable() implements Call {}

    /**
     * @param answer what the platform hears once all is kept
     * @param afterwards what is done then
     */
    record Batch(List<Delivered> delivered, HttpResponse<?> answer, Runnable afterwards)
        implements Call {}

    /** A call that was verified, as far as it could be read. */
    static Call of(Optional<List<Delivered>> delivered) {
      return delivered
          .<Call>map(batch -> new Batch(batch, HttpResponse.ok(), () -> {}))
          .orElseGet(Unreadable::new);
    }
  }

  /** Verifies the call over its raw bytes, and only then reads it. */
  protected abstract Call read(HttpRequest<?> request, byte[] body);

  /**
   * Micronaut does not see what the type of an array is annotated with, and would say 400 to a call
   * without a body; hence both.
   */
  @Post
  @Consumes(MediaType.ALL)
  @Produces({MediaType.APPLICATION_JSON, MediaType.ALL})
  @ExecuteOn(TaskExecutors.BLOCKING)
  public HttpResponse<?> take(
      HttpRequest<?> request, @Body @io.micronaut.core.annotation.Nullable byte @Nullable [] body) {
    return switch (read(request, body == null ? new byte[0] : body)) {
      case Call.Forged _ -> HttpResponse.unauthorized();
      case Call.Unreadable _ -> HttpResponse.badRequest();
      case Call.Batch batch -> keep(batch);
    };
  }

  private HttpResponse<?> keep(Call.Batch batch) {
    try {
      mailroom.take(batch.delivered());
    } catch (StoreUnavailableException _) {
      return HttpResponse.status(HttpStatus.SERVICE_UNAVAILABLE);
    }
    batch.afterwards().run();
    return batch.answer();
  }
}
