package frontdesk.channel.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An error as RFC 9457 wants it.
 *
 * @param detail what the client can do about it; never a word of what it sent
 * @param guidance there when the refused message was urgent
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
record Problem(
    String type,
    String title,
    int status,
    String detail,
    @Schema(nullable = true) @Nullable GuidanceBody guidance) {

  static Problem of(HttpStatus status, String detail) {
    return new Problem("about:blank", status.getReason(), status.getCode(), detail, null);
  }

  Problem with(Optional<GuidanceBody> urgent) {
    return new Problem(type, title, status, detail, urgent.orElse(null));
  }

  MutableHttpResponse<Problem> response() {
    return HttpResponse.<Problem>status(HttpStatus.valueOf(status))
        .contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE)
        .body(this);
  }
}
