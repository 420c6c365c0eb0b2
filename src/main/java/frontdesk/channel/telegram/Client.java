package frontdesk.channel.telegram;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Post;

/** The methods of the Bot API that are used. */
@Requires(property = Settings.ENABLED, value = "true")
@io.micronaut.http.client.annotation.Client(
    value = "${frontdesk.channels.telegram.base-url}",
    errorType = Answer.class)
interface Client {
  @Post("/bot{+token}/sendMessage")
  HttpResponse<Answer> sendMessage(String token, @Body String request);

  @Post("/bot{+token}/answerCallbackQuery")
  HttpResponse<Answer> answerCallbackQuery(String token, @Body String request);
}
