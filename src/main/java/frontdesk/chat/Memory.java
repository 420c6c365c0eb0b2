package frontdesk.chat;

import frontdesk.answer.Context;
import java.util.Locale;
import java.util.Optional;

/** What a conversation remembers from one message to the next; never any text. */
public record Memory(Optional<Locale> language, Context context) {
  public static final Memory NONE = new Memory(Optional.empty(), Context.EMPTY);
}
