package frontdesk.channel.widget;

import frontdesk.catalogue.Clinic;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.util.HttpHostResolver;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.regex.Pattern;

/** Serves the widget's own files, to any website: they hold nothing that is not public. */
@Hidden
@Controller
final class WidgetController {
  private static final String SCRIPT = "text/javascript; charset=utf-8";
  private static final String STYLES = "text/css; charset=utf-8";
  private static final String BRIEF = "public, max-age=300";
  private static final String FOR_EVER = "public, max-age=31536000, immutable";
  private static final Pattern GZIP =
      Pattern.compile("(^|,)\\s*gzip\\s*(,|$|;(?!\\s*q=0(\\.0*)?\\s*(,|$)))");

  private final Widget widget;
  private final Clinic clinic;
  private final HttpHostResolver hosts;

  WidgetController(Widget widget, Clinic clinic, HttpHostResolver hosts) {
    this.widget = widget;
    this.clinic = clinic;
    this.hosts = hosts;
  }

  @Get("/widget.js")
  @Produces(MediaType.ALL)
  HttpResponse<?> script(HttpRequest<?> request) {
    return answer(request, widget.script(), SCRIPT, BRIEF);
  }

  @Get("/widget/{version}/widget.js")
  @Produces(MediaType.ALL)
  HttpResponse<?> pinnedScript(HttpRequest<?> request, String version) {
    return version.equals(widget.version())
        ? answer(request, widget.pinnedScript(), SCRIPT, FOR_EVER)
        : HttpResponse.notFound();
  }

  @Get("/widget/{version}/widget.css")
  @Produces(MediaType.ALL)
  HttpResponse<?> styles(HttpRequest<?> request, String version) {
    return version.equals(widget.version())
        ? answer(request, widget.styles(), STYLES, FOR_EVER)
        : HttpResponse.notFound();
  }

  @Get("/widget/snippet")
  Snippets snippets(HttpRequest<?> request) {
    return Snippets.of(hosts.resolve(request), widget, clinic);
  }

  private static HttpResponse<?> answer(
      HttpRequest<?> request, Asset asset, String type, String cache) {
    var known = request.getHeaders().get(HttpHeaders.IF_NONE_MATCH, String.class).orElse("");
    MutableHttpResponse<byte[]> response =
        known.contains(asset.tag()) ? HttpResponse.notModified() : HttpResponse.ok();
    if (response.code() == 200) {
      fill(response, asset, accepted(request)).contentType(type);
    }
    return response
        .header(HttpHeaders.ETAG, asset.tag())
        .header(HttpHeaders.CACHE_CONTROL, cache)
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
        .header("Cross-Origin-Resource-Policy", "cross-origin");
  }

  private static String accepted(HttpRequest<?> request) {
    return request.getHeaders().get(HttpHeaders.ACCEPT_ENCODING, String.class).orElse("");
  }

  private static MutableHttpResponse<byte[]> fill(
      MutableHttpResponse<byte[]> response, Asset asset, String accepted) {
    return GZIP.matcher(accepted).find()
        ? response.body(asset.compressed()).header(HttpHeaders.CONTENT_ENCODING, "gzip")
        : response.body(asset.plain());
  }
}
