package frontdesk.channel;

import frontdesk.reply.CitedSource;
import frontdesk.reply.Reply;
import frontdesk.reply.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commonmark.parser.Parser;

/** A reply as one text in the markup of a messaging app. */
public final class ReplyText {
  private static final Parser PARSER = Parser.builder().build();

  private ReplyText() {}

  /**
   * The wording, then the sources, then on the first reply the notice that this is an automated
   * assistant.
   */
  public static String of(Reply reply, Markup markup, boolean isFirst) {
    var body = reply.body();
    var parts = new ArrayList<String>();
    parts.add(new MarkupRenderer(markup).render(PARSER.parse(body.wording().markdown())));
    if (reply instanceof Reply.Answered answered && !answered.sources().isEmpty()) {
      parts.add(
          answered.sources().stream()
              .map(source -> source(source, markup))
              .collect(Collectors.joining("\n")));
    }
    if (isFirst && !body.notice().isBlank()) {
      parts.add(markup.emphasis(markup.escape(body.notice())));
    }
    return String.join("\n\n", parts);
  }

  /** What a reply offers to press. Guidance offers nothing: it must not be read past. */
  public static List<Suggestion> offered(Reply reply) {
    return reply instanceof Reply.Urgent ? List.of() : reply.body().suggestions();
  }

  /**
   * What a patient can pick where there are no buttons: a line each, picked by its number. Empty
   * without suggestions.
   */
  public static String numbered(List<Suggestion> suggestions, Markup markup) {
    return IntStream.range(0, suggestions.size())
        .mapToObj(i -> "\n" + (i + 1) + ". " + markup.escape(suggestions.get(i).title()))
        .collect(Collectors.joining());
  }

  private static String source(CitedSource source, Markup markup) {
    var name = markup.escape("📄 " + source.document() + ", " + source.section());
    return source.link().map(link -> markup.link(name, link.toString())).orElse(name);
  }
}
