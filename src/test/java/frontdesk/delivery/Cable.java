package frontdesk.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A cable to a server on this machine that can be cut, or go dead without anybody hearing of it.
 */
final class Cable implements AutoCloseable {
  private static final int BUFFER = 16_384;
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

  private final int port;
  private final ServerSocket listening;
  private final Set<Socket> plugged = ConcurrentHashMap.newKeySet();
  private volatile State state = State.WHOLE;

  /** What becomes of what is sent. */
  enum State {
    WHOLE,
    /** Connections break, and new ones are refused. */
    CUT,
    /** Connections stay, and nothing passes: both ends wait. */
    DEAD
  }

  Cable(int port) {
    this.port = port;
    try {
      listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::accept);
  }

  int port() {
    return listening.getLocalPort();
  }

  /** What was lost while the cable was dead does not come later: those connections break. */
  void is(State state) {
    var before = this.state;
    this.state = state;
    if (state == State.CUT || before == State.DEAD) {
      plugged.forEach(Cable::reset);
    }
  }

  private void accept() {
    while (!listening.isClosed()) {
      try {
        var near = listening.accept();
        if (state == State.CUT) {
          reset(near);
        } else {
          plug(near, new Socket(InetAddress.getLoopbackAddress(), port));
        }
      } catch (IOException _) {
        // The next one may do.
      }
    }
  }

  private void plug(Socket near, Socket far) {
    plugged.add(near);
    plugged.add(far);
    Thread.ofVirtual().start(() -> carry(near, far));
    Thread.ofVirtual().start(() -> carry(far, near));
  }

  private void carry(Socket from, Socket to) {
    var buffer = new byte[BUFFER];
    try {
      for (var read = 0; read >= 0; read = from.getInputStream().read(buffer)) {
        while (state == State.DEAD) {
          Until.pause(BETWEEN_LOOKS);
        }
        to.getOutputStream().write(buffer, 0, read);
      }
    } catch (IOException _) {
      // Either end is gone; so shall be the other.
    } finally {
      reset(from);
      reset(to);
      plugged.remove(from);
      plugged.remove(to);
    }
  }

  private static void reset(Socket socket) {
    try {
      socket.setSoLinger(true, 0);
      socket.close();
    } catch (IOException _) {
      // It is closed.
    }
  }

  @Override
  public void close() throws IOException {
    listening.close();
    is(State.CUT);
  }
}
