package frontdesk.channel.web;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Hidden;

/**
 * What {@code src/test/scripts/throughput.sh} compares the chat with: the same JSON, parsed and
 * written back. It also stands in for Telegram there.
 */
@Hidden
@Controller("/echo")
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "frontdesk.echo", value = "true")
final class EchoController {
  private static final String TAKEN = "{\"ok\":true,\"result\":{\"message_id\":1}}";

  /** A message to the chat. */
  @Serdeable
  record Echo(String clientMessageId, String text) {}

  @Post
  Echo echo(@Body Echo message) {
    return message;
  }

  @Post("/{bot}/sendMessage")
  String take(String bot, @Body String request) {
    return TAKEN;
  }
}
