package frontdesk.channel.twilio;

import frontdesk.channel.Markup;
import frontdesk.channel.Pieces;
import frontdesk.channel.PlatformJson;
import frontdesk.channel.ReplyText;
import frontdesk.delivery.Address;
import frontdesk.reply.Reply;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;

/** Writes a reply as plain messages; what it offers becomes numbered lines. */
@Singleton
@Requires(property = Settings.ENABLED, value = "true")
final class Composer {
  static final int LONGEST_TEXT = 1_600;

  private final PlatformJson json;

  Composer(PlatformJson json) {
    this.json = json;
  }

  List<String> compose(Address to, Reply reply, boolean isFirst) {
    return Pieces.of(text(to, reply, isFirst), LONGEST_TEXT, reply.body().language()).stream()
        .map(piece -> json.write(new TextMessage(to.account(), to.patient(), piece)))
        .toList();
  }

  private static String text(Address to, Reply reply, boolean isFirst) {
    var markup = Sender.isWhatsApp(to.patient()) ? Markup.WHATSAPP : Markup.NONE;
    return ReplyText.of(reply, markup, isFirst)
        + "\n"
        + ReplyText.numbered(ReplyText.offered(reply), markup);
  }
}
