package frontdesk.channel.twilio;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;

/** The one call of Twilio's REST API that is used. */
@Requires(property = Settings.ENABLED, value = "true")
@io.micronaut.http.client.annotation.Client(
    value = "${frontdesk.channels.twilio.base-url}",
    errorType = Answer.class)
interface Client {
  @Post("/2010-04-01/Accounts/{accountSid}/Messages.json")
  @Produces(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<Answer> create(
      String accountSid,
      @Header(HttpHeaders.AUTHORIZATION) String authorization,
      @Body String form);
}
