package frontdesk.channel;

import io.micronaut.context.ApplicationContext;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;

/** Tests of a channel's beans, which talk to nobody; one context for all tests of a class. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ChannelContext {
  protected final ApplicationContext context;

  protected ChannelContext(Map<String, Object> settings) {
    this.context = ApplicationContext.run(settings, "test");
  }

  @AfterAll
  void close() {
    context.close();
  }
}
