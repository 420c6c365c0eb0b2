package frontdesk.store.upkeep;

import java.io.IOException;
import java.net.SocketException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Where the socket of a running server lies: in the data folder, for its owner alone. The system
 * takes paths of about a hundred bytes; for a longer one the socket lies in a temporary folder that
 * a file of the data folder names.
 */
final class SocketFile {
  private static final String OWNER_ONLY = "rw-------";

  private final Path data;

  SocketFile(Path data) {
    this.data = data.toAbsolutePath().normalize();
  }

  private Path usual() {
    return data.resolve("store.socket");
  }

  private Path pointer() {
    return data.resolve("store.socket.path");
  }

  /** What a client connects to; whether somebody listens there is another question. */
  Path find() throws IOException {
    return Files.exists(pointer()) ? Path.of(Files.readString(pointer())) : usual();
  }

  /** Whether the path is too long for the usual place; then the other one is used. */
  boolean isElsewhere() {
    return Files.exists(pointer());
  }

  /** Takes the place of what a killed server left behind. */
  ServerSocketChannel listen() throws IOException {
    delete();
    var ours = Files.createTempDirectory(data, "s");
    try {
      var channel = bind(ours.resolve("s"));
      Files.move(ours.resolve("s"), usual(), StandardCopyOption.ATOMIC_MOVE);
      return channel;
    } catch (SocketException _) {
      return listenElsewhere();
    } finally {
      Files.deleteIfExists(ours);
    }
  }

  private ServerSocketChannel listenElsewhere() throws IOException {
    var socket = Files.createTempDirectory("frontdesk").resolve("store.socket");
    var channel = bind(socket);
    Files.writeString(pointer(), socket.toString());
    return channel;
  }

  /** Within a folder of our own: between binding and the permission nobody else gets in. */
  private static ServerSocketChannel bind(Path socket) throws IOException {
    var channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    try {
      channel.bind(UnixDomainSocketAddress.of(socket));
      Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString(OWNER_ONLY));
      return channel;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  void delete() throws IOException {
    if (isElsewhere()) {
      var elsewhere = find();
      Files.deleteIfExists(elsewhere);
      Files.deleteIfExists(elsewhere.toAbsolutePath().getParent());
      Files.deleteIfExists(pointer());
    }
    Files.deleteIfExists(usual());
  }
}
