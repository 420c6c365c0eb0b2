package frontdesk.chat;

import frontdesk.answer.Context;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** What a conversation remembers from one message to the next. */
public record Memory(Optional<Locale> language, Context context, Recent recent) {
  public static final Memory NONE = new Memory(Optional.empty(), Context.EMPTY, Recent.NOTHING);

  /** What still holds; the language does. */
  Memory at(Instant now) {
    return recent.isOverAt(now) ? new Memory(language, Context.EMPTY, recent) : this;
  }

  Memory with(Recent later) {
    return new Memory(language, context, later);
  }
}
