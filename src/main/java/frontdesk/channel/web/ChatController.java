package frontdesk.channel.web;

import frontdesk.channel.web.MessageReader.Reading;
import frontdesk.chat.ConversationId;
import frontdesk.chat.ConversationToken;
import frontdesk.chat.Editions;
import frontdesk.chat.FrontDesk;
import frontdesk.chat.Reception;
import frontdesk.message.PatientMessage;
import io.micronaut.core.bind.annotation.Bindable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The chat over HTTP. Whatever is refused was screened first, and carries the guidance when it was
 * urgent.
 */
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ChatController {
  private static final String BEARER = "Bearer ";
  private static final String NO_CONVERSATION =
      "The token opens no conversation. Start a new one without a token.";

  private final MessageReader reader;
  private final FrontDesk frontDesk;
  private final Reception reception;
  private final RequestLimits limits;
  private final Editions editions;

  ChatController(
      MessageReader reader,
      FrontDesk frontDesk,
      Reception reception,
      RequestLimits limits,
      Editions editions) {
    this.reader = reader;
    this.frontDesk = frontDesk;
    this.reception = reception;
    this.limits = limits;
    this.editions = editions;
  }

  /** Whether a reply helped. */
  @Serdeable
  record Feedback(boolean helpful) {}

  @Operation(summary = "Sends a message; without a token it opens a conversation")
  @RequestBody(content = @Content(schema = @Schema(implementation = MessageRequest.class)))
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ReplyBody.class)))
  @ApiResponse(
      responseCode = "400",
      content = @Content(schema = @Schema(implementation = Problem.class)))
  @Post("/messages")
  @Consumes(MediaType.ALL)
  @Produces({MediaType.APPLICATION_JSON, MediaType.ALL})
  HttpResponse<?> send(HttpRequest<?> request, @Body byte @Nullable [] sent) {
    var body = sent == null ? new byte[0] : sent;
    if (BodyLimit.isTooLong(body)) {
      return BodyLimit.refusal();
    }
    return switch (reader.read(body)) {
      case Reading.Unreadable(var detail, var text) ->
          Problem.of(HttpStatus.BAD_REQUEST, detail).with(guidance(text)).response();
      case Reading.Readable(var message) -> send(request, message);
    };
  }

  private Optional<GuidanceBody> guidance(String text) {
    return frontDesk.guidance(PatientMessage.of(text)).map(GuidanceBody::of);
  }

  /**
   * Whatever keeps a message from its reply, a refusal or a fault, it keeps nobody from guidance.
   */
  private HttpResponse<?> send(HttpRequest<?> request, MessageRequest message) {
    try {
      var conversation = conversation(request);
      return refusal(request, message, conversation)
          .<HttpResponse<?>>map(refused -> refused.response(guidance(message.text())))
          .orElseGet(() -> reply(message, conversation));
    } catch (RuntimeException | VirtualMachineError | LinkageError e) {
      var guidance = guidance(message.text());
      if (guidance.isEmpty()) {
        throw e;
      }
      return UnavailableHandler.unavailable(guidance);
    }
  }

  /** Why a message is not answered, and what the client is told beside it. */
  private record Refusal(Problem problem, Map<String, String> headers) {
    HttpResponse<Problem> response(Optional<GuidanceBody> guidance) {
      var response = problem.with(guidance).response();
      headers.forEach(response::header);
      return response;
    }
  }

  private Optional<Refusal> refusal(
      HttpRequest<?> request, MessageRequest message, Optional<ConversationId> conversation) {
    if (request.getContentType().filter(ChatController::isJson).isEmpty()) {
      return refusal(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Send JSON as application/json.", Map.of());
    }
    if (conversation.isEmpty() && carriesToken(request)) {
      return refusal(
          HttpStatus.UNAUTHORIZED, NO_CONVERSATION, Map.of(HttpHeaders.WWW_AUTHENTICATE, "Bearer"));
    }
    if (message.message().isTooLong()) {
      var detail = "`text` is longer than " + PatientMessage.LONGEST_TEXT + " characters.";
      return refusal(HttpStatus.REQUEST_ENTITY_TOO_LARGE, detail, Map.of());
    }
    return limits.count(ClientAddress.of(request), conversation).flatMap(ChatController::tooMany);
  }

  private static Optional<Refusal> refusal(
      HttpStatus status, String detail, Map<String, String> headers) {
    return Optional.of(new Refusal(Problem.of(status, detail), headers));
  }

  private static Optional<Refusal> tooMany(Duration wait) {
    var seconds = String.valueOf(Math.max(1, wait.plusMillis(999).toSeconds()));
    var detail = "Too many messages. Wait " + seconds + " seconds.";
    return refusal(HttpStatus.TOO_MANY_REQUESTS, detail, Map.of(HttpHeaders.RETRY_AFTER, seconds));
  }

  private HttpResponse<ReplyBody> reply(
      MessageRequest message, Optional<ConversationId> conversation) {
    var received =
        conversation
            .map(id -> reception.proceed(id, message.clientMessageId(), message.message()))
            .orElseGet(() -> reception.open(message.clientMessageId(), message.message()));
    return HttpResponse.ok(ReplyBody.of(received.turn(), received.token()))
        .contentType(MediaType.APPLICATION_JSON_TYPE);
  }

  private static HttpResponse<Problem> unauthorised(Problem problem) {
    return problem.response().header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
  }

  @Operation(summary = "What was said after a sequence number")
  @Get("/conversation")
  HttpResponse<?> history(
      HttpRequest<?> request, @QueryValue @Bindable(defaultValue = "0") long after) {
    return within(request, id -> HttpResponse.ok(HistoryBody.of(reception.turns(id), after)));
  }

  @Operation(summary = "Erases the conversation")
  @Delete("/conversation")
  HttpResponse<?> erase(HttpRequest<?> request) {
    return within(
        request,
        id -> {
          reception.erase(id);
          return HttpResponse.noContent();
        });
  }

  @Operation(summary = "Tells whether a reply helped")
  @RequestBody(content = @Content(schema = @Schema(implementation = Feedback.class)))
  @Post("/messages/{seq}/feedback")
  HttpResponse<?> rate(HttpRequest<?> request, long seq, @Body byte @Nullable [] body) {
    var helpful = reader.helpful(body == null ? new byte[0] : body);
    return helpful.isEmpty()
        ? Problem.of(HttpStatus.BAD_REQUEST, "`helpful` must be true or false").response()
        : within(request, id -> rated(reception.rate(id, seq, helpful.get())));
  }

  private static HttpResponse<?> rated(boolean isReply) {
    return isReply
        ? HttpResponse.noContent()
        : Problem.of(HttpStatus.NOT_FOUND, "This conversation has no such reply.").response();
  }

  @Operation(summary = "The topics and their entries")
  @Get("/topics")
  TopicsBody topics(@QueryValue @Nullable String locale) {
    return TopicsBody.of(
        editions.catalogue(), locale == null ? Locale.ENGLISH : Locale.forLanguageTag(locale));
  }

  private HttpResponse<?> within(
      HttpRequest<?> request, Function<ConversationId, HttpResponse<?>> work) {
    return conversation(request)
        .<HttpResponse<?>>map(work)
        .orElseGet(() -> unauthorised(Problem.of(HttpStatus.UNAUTHORIZED, NO_CONVERSATION)));
  }

  private Optional<ConversationId> conversation(HttpRequest<?> request) {
    return request
        .getHeaders()
        .getAuthorization()
        .filter(header -> header.startsWith(BEARER))
        .map(header -> new ConversationToken(header.substring(BEARER.length()).strip()))
        .flatMap(reception::find);
  }

  private static boolean carriesToken(HttpRequest<?> request) {
    return request.getHeaders().getAuthorization().isPresent();
  }

  private static boolean isJson(MediaType type) {
    return type.getSubtype().equals("json") || type.getSubtype().endsWith("+json");
  }
}
