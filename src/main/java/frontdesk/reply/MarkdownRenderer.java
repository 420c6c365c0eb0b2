package frontdesk.reply;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.safety.Safelist;

/**
 * Turns curated Markdown into sanitised HTML. There are few different texts, so each is rendered
 * once.
 */
final class MarkdownRenderer {
  private static final int TEXTS_KEPT = 2_000;
  private static final Safelist ALLOWED =
      new Safelist()
          .addTags("p", "strong", "em", "ul", "ol", "li", "br", "a")
          .addAttributes("a", "href")
          .addProtocols("a", "href", "https", "tel", "mailto");

  private final Parser parser = Parser.builder().build();
  private final HtmlRenderer renderer =
      HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
  private final LoadingCache<String, Wording> wordings =
      Caffeine.newBuilder().maximumSize(TEXTS_KEPT).build(this::render);

  Wording wording(String markdown) {
    return wordings.get(markdown);
  }

  private Wording render(String markdown) {
    var html = renderer.render(parser.parse(markdown));
    var clean = Jsoup.clean(html, "", ALLOWED, new OutputSettings().prettyPrint(false));
    return new Wording(markdown, clean.strip());
  }
}
