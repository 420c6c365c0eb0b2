package frontdesk.channel.widget;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Serves the pages of a clinic's website, each with the content policy it asks for. */
final class Website implements AutoCloseable {
  private record File(String type, String content, String policy) {}

  private final HttpServer server;
  private final Map<String, File> files = new ConcurrentHashMap<>();
  private final AtomicInteger pages = new AtomicInteger();

  private Website(HttpServer server) {
    this.server = server;
  }

  static Website open() {
    try {
      var address = new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0);
      var website = new Website(HttpServer.create(address, 0));
      website.server.createContext("/", website::answer);
      website.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      website.server.start();
      return website;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String origin() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** The address of a page that is served from now on. */
  String publish(HostPage page) {
    var path = "/page-" + pages.incrementAndGet();
    files.put(path, new File("text/html", page.html(path + ".js"), page.policy()));
    files.put(path + ".js", new File("text/javascript", page.script(), page.policy()));
    return origin() + path;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var file = files.get(exchange.getRequestURI().getPath());
      if (file == null) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      exchange.getResponseHeaders().set("Content-Type", file.type() + "; charset=utf-8");
      if (!file.policy().isBlank()) {
        exchange.getResponseHeaders().set("Content-Security-Policy", file.policy());
      }
      var bytes = file.content().getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
