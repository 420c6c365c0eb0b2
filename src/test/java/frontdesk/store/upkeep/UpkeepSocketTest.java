package frontdesk.store.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A command and a running server, with nothing but a folder between them. */
@Timeout(60)
class UpkeepSocketTest {
  private static final UUID CONVERSATION = UUID.fromString("7f1f2f3a-0000-4000-8000-000000000001");

  @TempDir private Path data;

  private final List<Request> asked = Collections.synchronizedList(new ArrayList<>());
  private final List<String> askers = Collections.synchronizedList(new ArrayList<>());
  private final List<UpkeepServer> servers = new ArrayList<>();
  private final ObjectMapper json = ObjectMapper.getDefault();
  private volatile Answer answer = new Answer.Replayed(0);

  @AfterEach
  void stop() throws IOException {
    for (var server : servers) {
      server.stop();
    }
  }

  private void serve(Path folder) {
    var server =
        new UpkeepServer(
            (request, who) -> {
              asked.add(request);
              askers.add(who);
              return answer;
            },
            json,
            folder);
    servers.add(server);
    server.listen();
  }

  static Stream<Request> requests() {
    return Stream.of(
        new Request.Find("whatsapp", "1", "+90 532\n\"ü\""),
        new Request.Export(CONVERSATION),
        new Request.Erase(CONVERSATION),
        new Request.Compact(),
        new Request.ListDead(),
        new Request.Replay(null),
        new Request.Replay(7L));
  }

  static Stream<Answer> answers() {
    return Stream.of(
        new Answer.Found(CONVERSATION),
        new Answer.Exported("{\"text\":\"a line\\nand \u2028 another\"}" + "x".repeat(300_000)),
        new Answer.Erased(3),
        new Answer.Compacted("the file was 2.0 MB and is 1.0 MB"),
        new Answer.Dead(
            List.of(new Answer.DeadRequest(7, "fake", "2026-11-28T12:00:00Z", 12, "131026"))),
        new Answer.Dead(List.of()),
        new Answer.Replayed(2),
        new Answer.Refused("there is none"));
  }

  @ParameterizedTest
  @MethodSource("requests")
  void aRequestArrivesAsItWasAskedWithTheAccountThatAsked(Request request) throws IOException {
    serve(data);
    UpkeepClient.ask(data, request);
    assertThat(asked).containsExactly(request);
    assertThat(askers).containsExactly(System.getProperty("user.name"));
  }

  @ParameterizedTest
  @MethodSource("answers")
  void anAnswerArrivesAsItWasGiven(Answer given) throws IOException {
    answer = given;
    serve(data);
    assertThat(UpkeepClient.ask(data, new Request.Compact())).contains(given);
  }

  @Test
  void theSocketIsItsOwnersAlone() throws IOException {
    serve(data);
    assertThat(Files.getPosixFilePermissions(data.resolve("store.socket")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    try (var files = Files.list(data)) {
      assertThat(files).containsExactly(data.resolve("store.socket"));
    }
  }

  @Test
  void withoutAServerThereIsNoAnswer() throws IOException {
    assertThat(UpkeepClient.ask(data, new Request.Compact())).isEmpty();
    serve(data);
    stop();
    servers.clear();
    assertThat(UpkeepClient.ask(data, new Request.Compact())).isEmpty();
    assertThat(data).isEmptyDirectory();
  }

  @Test
  void whatAKilledServerLeftBehindDisturbsNeitherCommandNorServer() throws IOException {
    var socket = data.resolve("store.socket");
    try (var killed = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      killed.bind(UnixDomainSocketAddress.of(socket));
    }
    assertThat(socket).exists();
    assertThat(UpkeepClient.ask(data, new Request.Compact())).isEmpty();
    serve(data);
    assertThat(UpkeepClient.ask(data, new Request.Compact())).isPresent();
  }

  @Test
  void aPathTooLongForASocketIsReachedElsewhere() throws IOException {
    var deep = Files.createDirectories(data.resolve("d".repeat(60)).resolve("e".repeat(60)));
    serve(deep);
    assertThat(UpkeepClient.ask(deep, new Request.Compact())).isPresent();
    var elsewhere = Path.of(Files.readString(deep.resolve("store.socket.path")));
    assertThat(Files.getPosixFilePermissions(elsewhere.getParent()))
        .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    stop();
    servers.clear();
    assertThat(elsewhere.getParent()).doesNotExist();
    assertThat(deep).isEmptyDirectory();
    assertThat(UpkeepClient.ask(deep, new Request.Compact())).isEmpty();
  }

  @Test
  void whatCannotBeReadIsRefusedAndTheServerGoesOn() throws IOException {
    serve(data);
    for (var line : List.of("nonsense\n", "{\"request\":\"unknown\"}\n", "null\n", "\n")) {
      try (var channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
        channel.connect(UnixDomainSocketAddress.of(data.resolve("store.socket")));
        channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
        assertThat(Wire.read(channel, json, Answer.class)).isInstanceOf(Answer.Refused.class);
      }
    }
    assertThat(asked).isEmpty();
    assertThat(UpkeepClient.ask(data, new Request.Compact())).isPresent();
  }

  @Test
  void aServerThatIsKilledWhileItAnswersIsToldInOneLine() throws IOException {
    try (var killed = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      killed.bind(UnixDomainSocketAddress.of(data.resolve("store.socket")));
      Thread.ofVirtual()
          .start(
              () -> {
                try {
                  killed.accept().close();
                } catch (IOException e) {
                  throw new IllegalStateException(e);
                }
              });
      assertThatThrownBy(() -> UpkeepClient.ask(data, new Request.Compact()))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("the running server does not answer");
    }
  }
}
