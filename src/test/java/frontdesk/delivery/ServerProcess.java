package frontdesk.delivery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** {@code frontdesk serve} in a JVM of its own, which can be killed as a power cut kills it. */
final class ServerProcess implements AutoCloseable {
  private static final Pattern ANSWERS_AT = Pattern.compile("Frontdesk answers at (http\\S+)");
  private static final Duration LONGEST_START = Duration.ofSeconds(90);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(60);

  /** A short life is not worth the second compiler. */
  private static final List<String> OPTIONS =
      List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto");

  private final Process process;
  private final CompletableFuture<URI> address = new CompletableFuture<>();
  private final Queue<String> log = new ConcurrentLinkedQueue<>();

  private ServerProcess(Process process) {
    this.process = process;
    Thread.ofVirtual().start(this::read);
  }

  /** On a free port; does not wait until it answers. */
  static ServerProcess start(Path home, Map<String, Object> settings) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(OPTIONS);
    command.add("--enable-native-access=ALL-UNNAMED");
    settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
    command.addAll(
        List.of("frontdesk.cli.Main", "serve", "--port", "0", "--home", home.toString()));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    try {
      return new ServerProcess(builder.start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read() {
    try (var lines = new BufferedReader(process.inputReader(StandardCharsets.UTF_8))) {
      lines.lines().forEach(this::read);
    } catch (IOException | UncheckedIOException _) {
      // It was killed while it wrote.
    }
    address.completeExceptionally(new IllegalStateException("the server ended: " + log));
  }

  private void read(String line) {
    log.add(line);
    var found = ANSWERS_AT.matcher(line);
    if (found.find()) {
      address.complete(URI.create(found.group(1)));
    }
  }

  /** Where it answers; waits until it does. */
  URI address() {
    return address.orTimeout(LONGEST_START.toSeconds(), TimeUnit.SECONDS).join();
  }

  /** What it has logged; the product's promise is that no patient's text is in it. */
  List<String> log() {
    return List.copyOf(log);
  }

  /** As a power cut does. */
  void kill() {
    process.destroyForcibly();
    awaitEnd();
  }

  /** As an operator does: it may finish what it holds. */
  void stop() {
    process.destroy();
    awaitEnd();
  }

  /** As a hypervisor does that moves a machine: all its threads stand still. */
  void pause() {
    signal("-STOP");
  }

  void resume() {
    signal("-CONT");
  }

  private void signal(String signal) {
    try {
      var kill = new ProcessBuilder("kill", signal, Long.toString(process.pid())).start();
      if (kill.waitFor() != 0) {
        throw new IllegalStateException("kill " + signal + " is refused");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void awaitEnd() {
    try {
      if (!process.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
        throw new IllegalStateException("the server does not end: " + log);
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
    awaitEnd();
  }
}
