package frontdesk.channel.whatsapp;

import frontdesk.channel.MetaAnswer;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;

/** The part of Meta's Graph API that sends WhatsApp messages. */
@Requires(property = Settings.ENABLED, value = "true")
@io.micronaut.http.client.annotation.Client(
    "${frontdesk.channels.whatsapp.base-url:`https://graph.facebook.com`}")
interface Client {
  /**
   * @param account the clinic's phone number, by the id that Meta gives it
   */
  @Post("/{version}/{account}/messages")
  HttpResponse<MetaAnswer> send(
      @Header(HttpHeaders.AUTHORIZATION) String authorization,
      @PathVariable String version,
      @PathVariable String account,
      @Body String request);
}
