package frontdesk.channel.line;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;

/** The one call of the Messaging API that is used. */
@Requires(property = Settings.ENABLED, value = "true")
@io.micronaut.http.client.annotation.Client(
    value = "${frontdesk.channels.line.base-url}",
    errorType = Answer.class)
interface Client {
  @Post("/v2/bot/message/push")
  HttpResponse<Answer> push(
      @Header(HttpHeaders.AUTHORIZATION) String authorization,
      @Header("X-Line-Retry-Key") String retryKey,
      @Body Push push);
}
