package frontdesk.channel;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ChannelDefaultsTest {
  @Test
  void platformsHaveTenSecondsToAnswer() {
    try (var context = ApplicationContext.run("test")) {
      assertThat(context.getProperty("micronaut.http.client.read-timeout", Duration.class))
          .contains(Duration.ofSeconds(10));
    }
  }
}
