package frontdesk.channel.messenger;

import frontdesk.channel.Markup;
import frontdesk.channel.PlatformJson;
import frontdesk.channel.ReplyText;
import frontdesk.channel.messenger.Request.QuickReply;
import frontdesk.reply.Reply;
import frontdesk.reply.Suggestion;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Writes replies as messages of Messenger or Instagram, within the limits of the Send API. */
@Singleton
@Requires(property = Settings.ENABLED, value = "true")
final class Composer {
  static final int MOST_QUICK_REPLIES = 13;
  static final int LONGEST_QUICK_REPLY = 20;

  private final PlatformJson json;

  Composer(PlatformJson json) {
    this.json = json;
  }

  /** What is pressed stands below the last of the messages. */
  List<String> compose(Platform platform, String patient, Reply reply, boolean isFirst) {
    var suggestions = ReplyText.offered(reply);
    var fit = fit(suggestions);
    var text = ReplyText.of(reply, Markup.NONE, isFirst);
    var whole = fit ? text : text + "\n" + ReplyText.numbered(suggestions, Markup.NONE);
    var pieces = platform.pieces(whole, reply.body().language());
    return IntStream.range(0, pieces.size())
        .mapToObj(
            i ->
                Request.response(
                    patient,
                    pieces.get(i),
                    fit && i == pieces.size() - 1 ? quickReplies(suggestions) : Optional.empty()))
        .map(json::write)
        .toList();
  }

  private static boolean fit(List<Suggestion> suggestions) {
    return suggestions.size() <= MOST_QUICK_REPLIES
        && suggestions.stream().allMatch(each -> each.title().length() <= LONGEST_QUICK_REPLY);
  }

  private static Optional<List<QuickReply>> quickReplies(List<Suggestion> suggestions) {
    return Optional.of(suggestions)
        .filter(some -> !some.isEmpty())
        .map(some -> some.stream().map(each -> QuickReply.of(each.title(), each.id())).toList());
  }
}
