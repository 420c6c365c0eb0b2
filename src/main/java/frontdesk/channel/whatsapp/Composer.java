package frontdesk.channel.whatsapp;

import frontdesk.channel.Markup;
import frontdesk.channel.Pieces;
import frontdesk.channel.PlatformJson;
import frontdesk.channel.ReplyText;
import frontdesk.channel.whatsapp.Request.Button;
import frontdesk.channel.whatsapp.Request.Interactive;
import frontdesk.channel.whatsapp.Request.Pressed;
import frontdesk.channel.whatsapp.Request.Row;
import frontdesk.reply.Reply;
import frontdesk.reply.Suggestion;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes replies as WhatsApp messages, within the limits of the Cloud API. */
@Singleton
@Requires(property = Settings.ENABLED, value = "true")
final class Composer {
  static final int LONGEST_TEXT = 4_096;
  static final int LONGEST_INTERACTIVE_TEXT = 1_024;
  static final int MOST_BUTTONS = 3;
  static final int LONGEST_BUTTON = 20;
  static final int MOST_ROWS = 10;
  static final int LONGEST_ROW = 24;
  static final int LONGEST_DESCRIPTION = 72;

  /** What opens a list: a sign, since it stands for the word in every language. */
  private static final String LIST = "☰";

  private final PlatformJson json;

  Composer(PlatformJson json) {
    this.json = json;
  }

  /** What is pressed stands below the last of the messages. */
  List<String> compose(String patient, Reply reply, boolean isFirst) {
    var text = ReplyText.of(reply, Markup.WHATSAPP, isFirst);
    var suggestions = ReplyText.offered(reply);
    return messages(patient, text, suggestions, reply.body().language()).stream()
        .map(json::write)
        .toList();
  }

  private static List<Request> messages(
      String patient, String text, List<Suggestion> suggestions, Locale language) {
    if (suggestions.isEmpty()) {
      return texts(patient, text, language);
    }
    if (!fitRows(suggestions)) {
      var numbered = ReplyText.numbered(suggestions, Markup.WHATSAPP);
      return texts(patient, text + "\n" + numbered, language);
    }
    var end = Pieces.of(text, LONGEST_TEXT, language).getLast();
    var last = Pieces.of(end, LONGEST_INTERACTIVE_TEXT, language).getLast();
    var before = text.substring(0, text.lastIndexOf(last));
    var messages = new ArrayList<>(texts(patient, before, language));
    messages.add(Request.interactive(patient, toPress(last, suggestions, language)));
    return messages;
  }

  private static List<Request> texts(String patient, String text, Locale language) {
    return Pieces.of(text, LONGEST_TEXT, language).stream()
        .map(piece -> Request.text(patient, piece))
        .toList();
  }

  private static Interactive toPress(String text, List<Suggestion> suggestions, Locale language) {
    return fitButtons(suggestions)
        ? Interactive.buttons(text, suggestions.stream().map(Composer::button).toList())
        : Interactive.list(
            text, LIST, suggestions.stream().map(each -> row(each, language)).toList());
  }

  private static boolean fitButtons(List<Suggestion> suggestions) {
    return suggestions.size() <= MOST_BUTTONS
        && suggestions.stream().allMatch(each -> each.title().length() <= LONGEST_BUTTON)
        && suggestions.stream().map(Suggestion::title).distinct().count() == suggestions.size();
  }

  /** A title that is too long for a row stands in full below its beginning. */
  private static boolean fitRows(List<Suggestion> suggestions) {
    return suggestions.size() <= MOST_ROWS
        && suggestions.stream().allMatch(each -> each.title().length() <= LONGEST_DESCRIPTION);
  }

  private static Button button(Suggestion suggestion) {
    return new Button("reply", new Pressed(suggestion.id(), suggestion.title()));
  }

  private static Row row(Suggestion suggestion, Locale language) {
    var title = Pieces.shortened(suggestion.title(), LONGEST_ROW, language);
    var description = Optional.of(suggestion.title()).filter(full -> !full.equals(title));
    return new Row(suggestion.id(), title, description);
  }
}
