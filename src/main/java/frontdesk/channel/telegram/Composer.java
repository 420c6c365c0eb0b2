package frontdesk.channel.telegram;

import frontdesk.channel.Markup;
import frontdesk.channel.PlatformJson;
import frontdesk.channel.ReplyText;
import frontdesk.channel.telegram.SendMessage.Button;
import frontdesk.channel.telegram.SendMessage.Keyboard;
import frontdesk.channel.telegram.SendMessage.LinkPreview;
import frontdesk.delivery.Address;
import frontdesk.reply.Reply;
import frontdesk.reply.Suggestion;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Writes a reply as messages with buttons under the last one. */
@Singleton
@Requires(property = Settings.ENABLED, value = "true")
final class Composer {
  /** In characters, once the markup is read. */
  static final int LONGEST_TEXT = 4_096;

  /** In bytes, what a button can carry. */
  static final int LONGEST_DATA = 64;

  private final PlatformJson json;

  Composer(PlatformJson json) {
    this.json = json;
  }

  List<String> compose(Address to, Reply reply, boolean isFirst) {
    var chat = Long.parseLong(to.patient());
    var pieces = HtmlPieces.of(text(reply, isFirst), LONGEST_TEXT, reply.body().language());
    return IntStream.range(0, pieces.size())
        .mapToObj(
            i ->
                new SendMessage(
                    chat,
                    pieces.get(i),
                    "HTML",
                    new LinkPreview(true),
                    i == pieces.size() - 1 ? keyboard(reply) : Optional.empty()))
        .map(json::write)
        .toList();
  }

  private static String text(Reply reply, boolean isFirst) {
    var text = ReplyText.of(reply, Markup.TELEGRAM_HTML, isFirst);
    var offered = ReplyText.offered(reply);
    return offered.isEmpty() || fitButtons(offered)
        ? text
        : text + "\n" + ReplyText.numbered(offered, Markup.TELEGRAM_HTML);
  }

  private static Optional<Keyboard> keyboard(Reply reply) {
    return Optional.of(ReplyText.offered(reply))
        .filter(offered -> !offered.isEmpty() && fitButtons(offered))
        .map(
            offered ->
                new Keyboard(
                    offered.stream().map(it -> List.of(new Button(it.title(), it.id()))).toList()));
  }

  /** All or none, so that a number means the same place to the patient and to the front desk. */
  private static boolean fitButtons(List<Suggestion> offered) {
    return offered.stream()
        .allMatch(it -> it.id().getBytes(StandardCharsets.UTF_8).length <= LONGEST_DATA);
  }
}
