package frontdesk.channel.twilio;

import frontdesk.catalogue.Phrase;
import frontdesk.channel.twilio.ConsentWords.Word;
import frontdesk.chat.Editions;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Locale;

/**
 * What a call is answered with. Replies follow by themselves; only a word of consent is
 * acknowledged here, and only where Twilio does not do it: it answers the English words in text
 * messages and blocks what we would say beside it, and with Advanced Opt-Out the words that the
 * clinic chose.
 */
@Singleton
@Requires(property = Settings.ENABLED, value = "true")
final class Acknowledgement {
  private static final String NOTHING = "<Response/>";

  private final Editions editions;

  Acknowledgement(Editions editions) {
    this.editions = editions;
  }

  /** TwiML. */
  String of(Form form) {
    return Webhook.word(form)
        .filter(word -> !isAnsweredByTwilio(form, word))
        .map(this::text)
        .map(text -> "<Response><Message>" + escaped(text) + "</Message></Response>")
        .orElse(NOTHING);
  }

  private static boolean isAnsweredByTwilio(Form form, Word word) {
    return form.value(Webhook.OPT_OUT_TYPE).isPresent()
        || word.language().equals(Locale.ENGLISH)
            && form.value("From").filter(Sender::isWhatsApp).isEmpty();
  }

  private String text(Word word) {
    return editions
        .catalogue()
        .texts(word.language())
        .get(word.given() ? Phrase.RESUMED : Phrase.STOPPED);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
