package frontdesk.store;

import frontdesk.chat.Conversations;
import java.time.Clock;

/** Opens the store's implementations to the tests of other packages. */
public final class TestConversations {
  private TestConversations() {}

  public static Conversations inMemory(Clock clock) {
    return new MemoryConversations(new ConversationLimits("1000", "2h"), clock);
  }
}
