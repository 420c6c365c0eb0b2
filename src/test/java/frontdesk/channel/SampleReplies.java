package frontdesk.channel;

import frontdesk.catalogue.EntryId;
import frontdesk.catalogue.Level;
import frontdesk.reply.Reply;
import frontdesk.reply.Suggestion;
import frontdesk.reply.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Replies to be composed. */
public final class SampleReplies {
  private SampleReplies() {}

  public static Reply answer(String markdown, Suggestion... suggestions) {
    return new Reply.Chatted(body(markdown, suggestions), new EntryId("how-long"), 1);
  }

  public static Reply urgent(String markdown, Suggestion... suggestions) {
    return new Reply.Urgent(
        body(markdown, suggestions), Level.EMERGENCY, Optional.empty(), "112", List.of());
  }

  private static Reply.Body body(String markdown, Suggestion... suggestions) {
    return new Reply.Body(
        Locale.ENGLISH,
        new Wording(markdown, ""),
        List.of(suggestions),
        "This is an automated assistant.");
  }
}
