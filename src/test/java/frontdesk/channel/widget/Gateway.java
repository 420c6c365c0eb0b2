package frontdesk.channel.widget;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/**
 * Stands between the browser and a server, and can fail as networks and servers do. Files always
 * pass; what it does to calls of the API is set by the test.
 */
final class Gateway implements AutoCloseable {
  private static final Set<String> OWN =
      Set.of(
          "accept-encoding",
          "connection",
          "content-length",
          "expect",
          "host",
          "transfer-encoding",
          "upgrade");
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final HttpServer gate;
  private final List<String> messages = new CopyOnWriteArrayList<>();
  private volatile String server;
  private volatile Weather weather = new Weather.Calm(UnaryOperator.identity());

  private Gateway(HttpServer gate, String server) {
    this.gate = gate;
    this.server = server;
  }

  static Gateway to(String server) {
    try {
      var address = new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0);
      var gateway = new Gateway(HttpServer.create(address, 0), server);
      gateway.gate.createContext("/", gateway::pass);
      gateway.gate.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      gateway.gate.start();
      return gateway;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String origin() {
    return "http://127.0.0.1:" + gate.getAddress().getPort();
  }

  void leadTo(String other) {
    server = other;
  }

  void becomes(Weather next) {
    weather = next;
  }

  void calms() {
    changing(UnaryOperator.identity());
  }

  void changing(UnaryOperator<String> change) {
    weather = new Weather.Calm(change);
  }

  /** The bodies of the messages that came through to the server. */
  List<String> messages() {
    return List.copyOf(messages);
  }

  private void pass(HttpExchange exchange) throws IOException {
    try (exchange) {
      var isCall = exchange.getRequestURI().getPath().startsWith("/api/");
      switch (isCall ? weather : new Weather.Calm(UnaryOperator.identity())) {
        case Weather.Calm(var change) -> reply(exchange, forward(exchange), change);
        case Weather.Offline _ -> {}
        case Weather.ReplyLost _ when isMessage(exchange) -> forward(exchange);
        case Weather.ReplyLost _ -> reply(exchange, forward(exchange), UnaryOperator.identity());
        case Weather.Refusing refusing -> refuse(exchange, refusing);
      }
    }
  }

  private static boolean isMessage(HttpExchange exchange) {
    return exchange.getRequestMethod().equals("POST")
        && exchange.getRequestURI().getPath().endsWith("/messages");
  }

  private HttpResponse<byte[]> forward(HttpExchange exchange) throws IOException {
    var body = exchange.getRequestBody().readAllBytes();
    if (isMessage(exchange)) {
      messages.add(new String(body, StandardCharsets.UTF_8));
    }
    var request =
        HttpRequest.newBuilder(URI.create(server + exchange.getRequestURI()))
            .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) -> {
              if (!OWN.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
              }
            });
    try {
      return HTTP.send(request.build(), BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static void reply(
      HttpExchange exchange, HttpResponse<byte[]> response, UnaryOperator<String> change)
      throws IOException {
    response
        .headers()
        .map()
        .forEach(
            (name, values) -> {
              if (!OWN.contains(name)) {
                values.forEach(value -> exchange.getResponseHeaders().add(name, value));
              }
            });
    var type = response.headers().firstValue("Content-Type").orElse("");
    var body =
        type.contains("json")
            ? change
                .apply(new String(response.body(), StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8)
            : response.body();
    exchange.sendResponseHeaders(response.statusCode(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  private void refuse(HttpExchange exchange, Weather.Refusing refusing) throws IOException {
    if (!isMessage(exchange)) {
      reply(exchange, forward(exchange), UnaryOperator.identity());
      return;
    }
    var origin = exchange.getRequestHeaders().getFirst("Origin");
    exchange.getResponseHeaders().set("Access-Control-Allow-Origin", origin);
    exchange.getResponseHeaders().set("Access-Control-Expose-Headers", "Retry-After");
    refusing.headers().forEach(exchange.getResponseHeaders()::set);
    var bytes = refusing.body().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(refusing.status(), bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    gate.stop(0);
  }
}
