package frontdesk.channel.widget;

import java.util.Map;
import java.util.function.UnaryOperator;

/** What happens to a call of the API on its way. */
sealed interface Weather {
  /** It reaches the server, and the reply comes back as changed. */
  record Calm(UnaryOperator<String> change) implements Weather {}

  /** The line is dead. */
  record Offline() implements Weather {}

  /** A message reaches the server, and its reply is lost. */
  record ReplyLost() implements Weather {}

  /** Something in front of the server answers a message. */
  record Refusing(int status, Map<String, String> headers, String body) implements Weather {}
}
