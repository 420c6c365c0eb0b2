package frontdesk.channel;

/** How a messaging app marks text. */
public enum Markup {
  /** No marks at all: SMS, Messenger, LINE. */
  NONE,
  /** WhatsApp's own: {@code *bold*} and {@code _italic_}. */
  WHATSAPP,
  /** The few HTML tags that Telegram knows. */
  TELEGRAM_HTML;

  public String escape(String text) {
    return this == TELEGRAM_HTML
        ? text.replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;")
        : text;
  }

  /** The text is escaped already. */
  String strong(String text) {
    return switch (this) {
      case NONE -> text;
      case WHATSAPP -> "*" + text + "*";
      case TELEGRAM_HTML -> "<b>" + text + "</b>";
    };
  }

  String emphasis(String text) {
    return switch (this) {
      case NONE -> text;
      case WHATSAPP -> "_" + text + "_";
      case TELEGRAM_HTML -> "<i>" + text + "</i>";
    };
  }

  /** A telephone number needs no address beside it: phones find it. */
  String link(String text, String address) {
    return switch (this) {
      case NONE, WHATSAPP ->
          address.startsWith("tel:") || text.contains(address) ? text : text + " (" + address + ")";
      case TELEGRAM_HTML ->
          address.startsWith("http")
              ? "<a href=\"" + escape(address) + "\">" + text + "</a>"
              : text;
    };
  }
}
