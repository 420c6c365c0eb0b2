package frontdesk.channel.line;

import frontdesk.channel.Pieces;
import frontdesk.channel.line.Push.Action;
import frontdesk.channel.line.Push.Item;
import frontdesk.channel.line.Push.QuickReply;
import frontdesk.reply.Suggestion;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What is offered, as the buttons that LINE shows above its keyboard. LINE tells nothing of a
 * pressed button but its data, so that holds the id and, in a second line, the title.
 */
record QuickReplies(List<Suggestion> offered, Locale locale) {
  static final int MOST = 13;
  static final int LONGEST_LABEL = 20;
  static final int LONGEST_DATA = 300;

  /** Empty where nothing is offered or not all of it fits. */
  Optional<QuickReply> buttons() {
    return Optional.of(IntStream.range(0, offered.size()).mapToObj(this::button).toList())
        .filter(it -> !it.isEmpty() && it.size() <= MOST)
        .map(QuickReply::new);
  }

  /** Whether the buttons alone say what can be picked. */
  boolean areReadable() {
    return offered.size() <= MOST
        && offered.stream().allMatch(it -> it.title().length() <= LONGEST_LABEL);
  }

  /** Beside numbered lines a cut title carries its number. */
  private Item button(int place) {
    var title = offered.get(place).title();
    var label = areReadable() ? title : (place + 1) + ". " + title;
    return new Item(
        new Action(
            Pieces.shortened(label, LONGEST_LABEL, locale),
            Pieces.shortened(offered.get(place).id() + "\n" + title, LONGEST_DATA, locale),
            Pieces.shortened(title, LONGEST_DATA, locale)));
  }

  /** The suggestion whose button carried {@code data}. */
  static Suggestion pressed(String data) {
    var end = data.indexOf('\n');
    return end < 0
        ? new Suggestion(data, data)
        : new Suggestion(data.substring(0, end), data.substring(end + 1));
  }
}
