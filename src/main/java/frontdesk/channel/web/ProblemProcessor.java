package frontdesk.channel.web;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;

/**
 * Every error of the framework becomes a problem document that repeats nothing of the request and
 * shows no parser's words.
 */
@Singleton
final class ProblemProcessor implements ErrorResponseProcessor<Problem> {
  @Override
  public MutableHttpResponse<Problem> processResponse(
      ErrorContext context, MutableHttpResponse<?> response) {
    return response
        .contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE)
        .body(problem(HttpStatus.valueOf(response.code())));
  }

  static Problem problem(HttpStatus status) {
    return Problem.of(status, detail(status));
  }

  private static String detail(HttpStatus status) {
    return switch (status) {
      case NOT_FOUND -> "There is nothing at this address.";
      case METHOD_NOT_ALLOWED -> "This address does not take that method.";
      case REQUEST_ENTITY_TOO_LARGE ->
          "The request body is larger than this address takes. In an emergency call 112.";
      case UNSUPPORTED_MEDIA_TYPE -> "Send JSON as application/json.";
      case NOT_ACCEPTABLE -> "Only application/json can be answered with.";
      case BAD_REQUEST -> "A parameter or the body could not be read.";
      case FORBIDDEN -> "This origin is not among clinic.allowed-origins.";
      default ->
          status.getCode() >= 500
              ? "The server failed. In an emergency call 112."
              : status.getReason();
    };
  }
}
