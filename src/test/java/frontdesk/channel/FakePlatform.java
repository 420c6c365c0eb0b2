package frontdesk.channel;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** A platform on this machine: answers as it is told, and keeps what it was sent. */
public final class FakePlatform implements AutoCloseable {
  private final HttpServer server;
  private final BlockingQueue<Call> calls = new LinkedBlockingQueue<>();
  private volatile Function<Call, Answer> answering = _ -> Answer.of(200, "{}");

  /** What one request was. */
  public record Call(String path, Map<String, List<String>> headers, String body) {
    public Optional<String> header(String name) {
      return headers.entrySet().stream()
          .filter(it -> it.getKey().equalsIgnoreCase(name))
          .map(it -> it.getValue().getFirst())
          .findFirst();
    }
  }

  /**
   * What it does with a request.
   *
   * @param after how long it takes to answer
   */
  public record Answer(int status, Map<String, String> headers, String body, Duration after) {
    private static final int NONE = 0;

    /** Takes the request and closes the connection. */
    public static final Answer HANG_UP = of(NONE, "");

    public static Answer of(int status, String body) {
      return new Answer(status, Map.of(), body, Duration.ZERO);
    }

    public Answer after(Duration time) {
      return new Answer(status, headers, body, time);
    }
  }

  public FakePlatform() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::handle);
    server.start();
  }

  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Asks for each request anew. */
  public void answers(Function<Call, Answer> each) {
    answering = each;
  }

  public void says(int status, Map<String, String> headers, String body) {
    answers(_ -> new Answer(status, headers, body, Duration.ZERO));
  }

  public void says(int status, String body) {
    says(status, Map.of(), body);
  }

  public void hesitates(Duration time) {
    answers(_ -> Answer.of(200, "{}").after(time));
  }

  /** Takes the request and closes the connection. */
  public void hangsUp() {
    answers(_ -> Answer.HANG_UP);
  }

  /** As if nothing had come. */
  public void forget() {
    calls.clear();
  }

  /** The next request that came; waits for it. */
  public Call next() throws InterruptedException {
    var call = calls.poll(10, TimeUnit.SECONDS);
    if (call == null) {
      throw new AssertionError("nothing was sent");
    }
    return call;
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      var call =
          new Call(
              exchange.getRequestURI().getRawPath(),
              Map.copyOf(exchange.getRequestHeaders()),
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
      calls.add(call);
      var said = answering.apply(call);
      Thread.sleep(said.after());
      if (said.status() == Answer.NONE) {
        return;
      }
      var body = said.body().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      said.headers().forEach(exchange.getResponseHeaders()::set);
      exchange.sendResponseHeaders(said.status(), body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
