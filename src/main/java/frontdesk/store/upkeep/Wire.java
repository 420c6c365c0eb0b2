package frontdesk.store.upkeep;

import io.micronaut.serde.ObjectMapper;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** One JSON object a line, each way. */
final class Wire {
  private Wire() {}

  /**
   * @throws IOException never with the line in its message: it may name a patient
   */
  static <T> T read(SocketChannel channel, ObjectMapper json, Class<T> type) throws IOException {
    var reader =
        new BufferedReader(
            new InputStreamReader(Channels.newInputStream(channel), StandardCharsets.UTF_8));
    var line = reader.readLine();
    if (line == null) {
      throw new EOFException("nothing came");
    }
    try {
      return Objects.requireNonNull(json.readValue(line, type));
    } catch (IOException | RuntimeException _) {
      throw new IOException("the other side speaks of something unknown");
    }
  }

  static void write(SocketChannel channel, ObjectMapper json, Object value) throws IOException {
    var line =
        ByteBuffer.wrap((json.writeValueAsString(value) + "\n").getBytes(StandardCharsets.UTF_8));
    while (line.hasRemaining()) {
      channel.write(line);
    }
  }
}
