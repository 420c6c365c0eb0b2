package frontdesk.channel.telegram;

import frontdesk.channel.Pieces;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Cuts the HTML that {@code Markup} writes. Telegram counts what a reader sees, so tags cost
 * nothing and an entity is one character; each piece closes what it opens, and the next opens it
 * again.
 */
final class HtmlPieces {
  private final String html;
  private final Deque<String> open = new ArrayDeque<>();
  private int at;

  private HtmlPieces(String html) {
    this.html = html;
  }

  static List<String> of(String html, int longest, Locale locale) {
    var cutter = new HtmlPieces(html);
    return Pieces.of(seen(html), longest, locale).stream().map(cutter::next).toList();
  }

  /** What a reader sees. */
  static String seen(String html) {
    var seen = new StringBuilder();
    for (var walk = new HtmlPieces(html); walk.at < html.length(); ) {
      var unit = walk.unit();
      if (!isTag(unit)) {
        seen.append(character(unit));
      }
    }
    return seen.toString();
  }

  private String next(String piece) {
    skipSpace();
    var out = new StringBuilder();
    open.descendingIterator().forEachRemaining(out::append);
    for (var left = piece.length(); left > 0 || html.startsWith("</", at); ) {
      var unit = unit();
      out.append(unit);
      left -= isTag(unit) ? 0 : 1;
    }
    return out.append(closing()).toString();
  }

  /** The white space that the pieces lost where they were cut. */
  private void skipSpace() {
    while (at < html.length()
        && (html.charAt(at) == '<' || Character.isWhitespace(html.charAt(at)))) {
      unit();
    }
  }

  private String closing() {
    return open.stream().map(tag -> "</" + tag.substring(1, 2) + ">").collect(Collectors.joining());
  }

  /** A tag, an entity or a character; goes past it. */
  private String unit() {
    var end =
        switch (html.charAt(at)) {
          case '<' -> html.indexOf('>', at) + 1;
          case '&' -> html.indexOf(';', at) + 1;
          default -> at + 1;
        };
    var unit = html.substring(at, end);
    at = end;
    if (unit.startsWith("</")) {
      open.pop();
    } else if (isTag(unit)) {
      open.push(unit);
    }
    return unit;
  }

  private static boolean isTag(String unit) {
    return unit.startsWith("<");
  }

  private static String character(String unit) {
    return switch (unit) {
      case "&lt;" -> "<";
      case "&gt;" -> ">";
      case "&amp;" -> "&";
      case "&quot;" -> "\"";
      default -> unit;
    };
  }
}
