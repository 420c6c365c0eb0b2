package frontdesk.cli;

import java.io.IOException;
import java.util.UUID;
import picocli.CommandLine.Parameters;

/** Which conversation a command is about. */
final class ConversationParameter {
  @Parameters(
      paramLabel = "CONVERSATION",
      description = "Its id, as `frontdesk store find` tells it.")
  private String id = "";

  UUID id() throws IOException {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException _) {
      throw new IOException("`" + id + "` is no conversation id; `frontdesk store find` tells it");
    }
  }
}
