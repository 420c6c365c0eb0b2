package frontdesk.channel.messenger;

import frontdesk.channel.MetaAnswer;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;

/** The part of Meta's Graph API that sends messages of a page. */
@Requires(property = Settings.ENABLED, value = "true")
@io.micronaut.http.client.annotation.Client(
    "${frontdesk.channels.messenger.base-url:`https://graph.facebook.com`}")
interface Client {
  /** The token tells whose messages they are. */
  @Post("/{version}/me/messages")
  HttpResponse<MetaAnswer> send(
      @Header(HttpHeaders.AUTHORIZATION) String authorization,
      @PathVariable String version,
      @Body String request);
}
