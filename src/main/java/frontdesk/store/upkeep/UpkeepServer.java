package frontdesk.store.upkeep;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.serde.ObjectMapper;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import javax.sql.DataSource;
import jdk.net.ExtendedSocketOptions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets commands use the store while the server runs: an H2 file belongs to one process. The server
 * runs on where no socket can be had; then commands wait until it is stopped.
 */
@Singleton
@Requires(property = "datasources.default.dialect", value = "H2")
@Requires(beans = DataSource.class)
final class UpkeepServer {
  private static final Logger LOG = LoggerFactory.getLogger(UpkeepServer.class);

  private final Upkeep upkeep;
  private final ObjectMapper json;
  private final SocketFile file;
  private volatile @Nullable ServerSocketChannel listening;

  UpkeepServer(Upkeep upkeep, ObjectMapper json, @Value("${frontdesk.data:data}") Path data) {
    this.upkeep = upkeep;
    this.json = json;
    this.file = new SocketFile(data);
  }

  /** Once the server is up: by then the file is ours. */
  @EventListener
  void start(ServerStartupEvent started) {
    listen();
  }

  void listen() {
    try {
      var channel = file.listen();
      listening = channel;
      Thread.ofVirtual().name("upkeep").start(() -> accept(channel));
      if (file.isElsewhere()) {
        LOG.warn("the path of the data folder is too long for a socket: it is {}", file.find());
      }
    } catch (IOException | RuntimeException e) {
      LOG.warn(
          "store commands work only once this server is stopped: {}", e.getClass().getSimpleName());
    }
  }

  private void accept(ServerSocketChannel channel) {
    while (channel.isOpen()) {
      try {
        var client = channel.accept();
        Thread.ofVirtual().name("upkeep").start(() -> serve(client));
      } catch (IOException e) {
        if (channel.isOpen()) {
          LOG.warn("a store command was not heard: {}", e.getClass().getSimpleName());
        }
      }
    }
  }

  private void serve(SocketChannel client) {
    try (client) {
      Wire.write(client, json, answer(client));
    } catch (IOException e) {
      LOG.warn("a store command got no answer: {}", e.getClass().getSimpleName());
    }
  }

  private Answer answer(SocketChannel client) {
    try {
      return upkeep.perform(Wire.read(client, json, Request.class), who(client));
    } catch (IOException | RuntimeException e) {
      LOG.warn("a store command failed: {}", e.getClass().getSimpleName());
      return new Answer.Refused(
          "the running server could not do it; its log says more, and it must be of the same"
              + " version as this command");
    }
  }

  /** As the system knows it, not as the client says. */
  private static String who(SocketChannel client) throws IOException {
    return client.supportedOptions().contains(ExtendedSocketOptions.SO_PEERCRED)
        ? client.getOption(ExtendedSocketOptions.SO_PEERCRED).user().getName()
        : System.getProperty("user.name");
  }

  @PreDestroy
  void stop() throws IOException {
    var channel = listening;
    if (channel != null) {
      channel.close();
      file.delete();
    }
  }
}
