package frontdesk.store;

import frontdesk.chat.Conversations;
import java.time.Clock;
import java.time.Duration;

/** Opens the store's implementations to the tests of other packages. */
public final class TestConversations {
  private TestConversations() {}

  public static Conversations inMemory(Clock clock) {
    return new MemoryConversations(new ConversationLimits(1_000, Duration.ofHours(2)), clock);
  }
}
