package frontdesk.channel.line;

import frontdesk.channel.Markup;
import frontdesk.channel.Pieces;
import frontdesk.channel.PlatformJson;
import frontdesk.channel.ReplyText;
import frontdesk.delivery.Address;
import frontdesk.reply.Reply;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** Writes a reply as text messages with quick replies on the last one. */
@Singleton
@Requires(property = Settings.ENABLED, value = "true")
final class Composer {
  static final int LONGEST_TEXT = 5_000;

  private final PlatformJson json;

  Composer(PlatformJson json) {
    this.json = json;
  }

  List<String> compose(Address to, Reply reply, boolean isFirst) {
    var language = reply.body().language();
    var offer = new QuickReplies(ReplyText.offered(reply), language);
    var text = ReplyText.of(reply, Markup.NONE, isFirst) + lines(offer);
    var pieces = Pieces.of(text, LONGEST_TEXT, language);
    return IntStream.range(0, pieces.size())
        .mapToObj(
            i ->
                new Push.Text(
                    "text",
                    pieces.get(i),
                    i == pieces.size() - 1 ? offer.buttons() : Optional.empty()))
        .map(message -> new Push(to.patient(), List.of(message)))
        .map(push -> json.write(new Request(UUID.randomUUID().toString(), push)))
        .toList();
  }

  private static String lines(QuickReplies offer) {
    return offer.areReadable() ? "" : "\n" + ReplyText.numbered(offer.offered(), Markup.NONE);
  }
}
