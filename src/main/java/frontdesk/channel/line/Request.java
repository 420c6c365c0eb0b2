package frontdesk.channel.line;

import static java.util.Objects.requireNonNull;

import io.micronaut.serde.annotation.Serdeable;

/**
 * A push as it waits to be sent.
 *
 * @param retryKey a UUID by which LINE knows a repeat. Each reply has its own: one patient may get
 *     the same answer twice, and LINE keeps keys for a day
 */
@Serdeable
record Request(String retryKey, Push push) {
  Request {
    requireNonNull(retryKey, "retryKey is null");
    requireNonNull(push, "push is null");
  }

  /** Never the message: it is private. */
  @Override
  public String toString() {
    return "Request[" + retryKey + "]";
  }
}
