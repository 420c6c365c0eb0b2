package frontdesk.channel.widget;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest
@Property(name = "clinic.allowed-origins", value = "http://localhost:4321")
class WidgetControllerTest {
  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  private final EmbeddedServer server;
  private final Widget widget;
  private final HttpClient http = HttpClient.newHttpClient();

  WidgetControllerTest(EmbeddedServer server, Widget widget) {
    this.server = server;
    this.widget = widget;
  }

  private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
    var request = HttpRequest.newBuilder(server.getURI().resolve(path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return http.send(request.build(), BodyHandlers.ofByteArray());
  }

  private String pinned(String file) {
    return "/widget/" + widget.version() + "/" + file;
  }

  private static String header(HttpResponse<?> response, String name) {
    return String.join(", ", response.headers().allValues(name));
  }

  @Test
  void theScriptIsKeptForFiveMinutes() throws Exception {
    var response = get("/widget.js");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEqualTo(widget.script().plain());
    assertThat(header(response, "Content-Type")).isEqualTo("text/javascript; charset=utf-8");
    assertThat(header(response, "Cache-Control")).isEqualTo("public, max-age=300");
    assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
  }

  @Test
  void whoHasTheScriptIsToldSo() throws Exception {
    var tag = header(get("/widget.js"), "ETag");
    var response = get("/widget.js", "If-None-Match", "\"other\", " + tag);
    assertThat(response.statusCode()).isEqualTo(304);
    assertThat(response.body()).isEmpty();
    assertThat(header(response, "Cache-Control")).isEqualTo("public, max-age=300");
  }

  @ParameterizedTest
  @ValueSource(strings = {"widget.js", "widget.css"})
  void aFileOfAVersionIsKeptForEver(String file) throws Exception {
    var response = get(pinned(file));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(header(response, "Cache-Control")).isEqualTo(FOR_EVER);
    assertThat(get("/widget/0.0.1/" + file).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "deflate, gzip;q=0.8, br"})
  void filesAreSentCompressed(String accepted) throws Exception {
    var response = get(pinned("widget.js"), "Accept-Encoding", accepted);
    assertThat(header(response, "Content-Encoding")).isEqualTo("gzip");
    assertThat(header(response, "Vary")).contains("Accept-Encoding");
    assertThat(decompressed(response.body())).isEqualTo(widget.pinnedScript().plain());
  }

  @ParameterizedTest
  @ValueSource(strings = {"identity", "gzip;q=0"})
  void noFileIsCompressedUnasked(String accepted) throws Exception {
    var response = get(pinned("widget.js"), "Accept-Encoding", accepted);
    assertThat(header(response, "Content-Encoding")).isEmpty();
    assertThat(response.body()).isEqualTo(widget.pinnedScript().plain());
  }

  private static byte[] decompressed(byte[] body) throws IOException {
    try (var gzip = new GZIPInputStream(new ByteArrayInputStream(body))) {
      return gzip.readAllBytes();
    }
  }

  @Test
  void theIntegrityInTheSnippetIsThatOfTheFile() throws Exception {
    var snippets = new String(get("/widget/snippet").body(), UTF_8);
    var digest = MessageDigest.getInstance("SHA-384").digest(get(pinned("widget.js")).body());
    assertThat(snippets)
        .contains("\"integrity\":\"sha384-" + Base64.getEncoder().encodeToString(digest) + "\"")
        .contains("src=\\\"" + server.getURI() + "/widget.js\\\"")
        .contains("src=\\\"" + server.getURI() + pinned("widget.js") + "\\\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://localhost:4321", "http://localhost:9876"})
  void anyWebsiteMayReadTheFiles(String origin) throws Exception {
    for (var file : new String[] {"/widget.js", pinned("widget.js"), pinned("widget.css")}) {
      var response = get(file, "Origin", origin);
      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(header(response, "Access-Control-Allow-Origin")).isEqualTo("*");
      assertThat(header(response, "Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
    }
  }

  @Test
  void theApiStaysWithTheClinicsOwnWebsites() throws Exception {
    var allowed = get("/api/v1/topics", "Origin", "http://localhost:4321");
    var foreign = get("/api/v1/topics", "Origin", "http://localhost:9876");
    assertThat(header(allowed, "Access-Control-Allow-Origin")).isEqualTo("http://localhost:4321");
    assertThat(header(foreign, "Access-Control-Allow-Origin")).isEmpty();
  }
}
