package frontdesk.store.upkeep;

import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Asks the server that holds the store, if one runs. */
public final class UpkeepClient {
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

  private UpkeepClient() {}

  /**
   * Empty where no server listens.
   *
   * @param data the server's data folder
   * @throws IOException when the server took the request and did not answer
   */
  public static Optional<Answer> ask(Path data, Request request) throws IOException {
    try (var channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      return connect(channel, data) ? Optional.of(ask(channel, request)) : Optional.empty();
    }
  }

  /** What a killed server left behind refuses the connection. */
  private static boolean connect(SocketChannel channel, Path data) {
    try {
      return channel.connect(UnixDomainSocketAddress.of(new SocketFile(data).find()));
    } catch (IOException _) {
      return false;
    }
  }

  private static Answer ask(SocketChannel channel, Request request) throws IOException {
    var watch = Thread.ofVirtual().start(() -> closeLater(channel));
    try (var json = ObjectMapper.create(Map.of(), "frontdesk.store.upkeep")) {
      Wire.write(channel, json, request);
      return Wire.read(channel, json, Answer.class);
    } catch (IOException e) {
      throw new IOException("the running server does not answer; see its log, or restart it", e);
    } finally {
      watch.interrupt();
    }
  }

  private static void closeLater(SocketChannel channel) {
    try {
      Thread.sleep(LONGEST_WAIT);
      channel.close();
    } catch (InterruptedException | IOException _) {
      Thread.currentThread().interrupt();
    }
  }
}
