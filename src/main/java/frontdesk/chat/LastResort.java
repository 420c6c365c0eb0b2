package frontdesk.chat;

import frontdesk.catalogue.Level;
import frontdesk.reply.Action;
import frontdesk.reply.Reply;
import frontdesk.reply.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Guidance that needs no file and no setting, for the moment in which everything else has failed.
 */
final class LastResort {
  private static final String NUMBER = "112";
  private static final String TEXT =
      "Call 112 now, or go to the nearest emergency department. / Hemen 112'yi arayın ya da en yakın acil servise gidin.";

  private LastResort() {}

  static Reply.Urgent guidance(Level level, Optional<String> category) {
    var body =
        new Reply.Body(Locale.ENGLISH, new Wording(TEXT, "<p>" + TEXT + "</p>"), List.of(), TEXT);
    return new Reply.Urgent(
        body, level, category, NUMBER, List.of(new Action("112", Optional.of(NUMBER))));
  }
}
