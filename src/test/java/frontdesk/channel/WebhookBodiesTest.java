package frontdesk.channel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.store.Databases;
import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much a platform may send in one call, over real HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebhookBodiesTest {
  private static final int MEGABYTE = 1024 * 1024;
  private static final String SECRET = "s3cret";
  private static final String WHATSAPP = "/webhooks/whatsapp";

  private final HttpClient client = HttpClient.newHttpClient();
  private @Nullable EmbeddedServer running;

  @BeforeAll
  void serve(@TempDir Path folder) {
    var settings = Databases.H2.settings(folder);
    var meta =
        Map.<String, Object>of("app-secret", SECRET, "verify-token", "v", "access-token", "a");
    settings.putAll(SettingsContract.on("whatsapp", meta));
    settings.putAll(SettingsContract.on("messenger", meta));
    settings.putAll(
        SettingsContract.on("telegram", Map.of("token", "42:abc", "secret-token", SECRET)));
    settings.putAll(
        SettingsContract.on(
            "twilio",
            Map.of(
                "account-sid", "AC1", "auth-token", SECRET, "public-url", "https://a.example/")));
    settings.putAll(
        SettingsContract.on("line", Map.of("channel-secret", SECRET, "channel-access-token", "a")));
    // Nobody listens there: replies wait in the outbox.
    for (var channel : new String[] {"whatsapp", "messenger", "telegram", "twilio", "line"}) {
      settings.put("frontdesk.channels." + channel + ".base-url", "http://127.0.0.1:9");
    }
    settings.put("frontdesk.vectors", "false");
    settings.put("micronaut.server.port", -1);
    settings.put("micronaut.server.host", "127.0.0.1");
    running =
        ApplicationContext.builder()
            .environments("test", "store")
            .properties(settings)
            .run(EmbeddedServer.class);
  }

  @AfterAll
  void stop() {
    client.close();
    server().close();
  }

  private EmbeddedServer server() {
    return Objects.requireNonNull(running);
  }

  @Test
  void aBatchOfAThousandMessagesIsKept() throws Exception {
    var messages =
        IntStream.range(0, 1_000)
            .mapToObj(
                i ->
                    """
                    {"from": "90555000%d", "id": "wamid.%d", "timestamp": "1700000000",
                     "type": "text", "text": {"body": "hello %s"}}"""
                        .formatted(i % 50, i, "x".repeat(3_200)))
            .collect(Collectors.joining(","));
    var batch =
        """
        {"object": "whatsapp_business_account", "entry": [{"id": "1", "changes": [{
          "field": "messages", "value": {
            "metadata": {"phone_number_id": "10"}, "messages": [%s]}}]}]}"""
            .formatted(messages)
            .getBytes(UTF_8);
    assertThat(batch.length).isBetween(3 * MEGABYTE, 4 * MEGABYTE);
    assertThat(signed(batch).statusCode()).isEqualTo(200);
    assertThat(kept()).isEqualTo(1_000);
  }

  @Test
  void whatIsLargerThanAnyBatchIsRefused() throws Exception {
    assertThat(signed(new byte[5 * MEGABYTE]).statusCode()).isEqualTo(413);
  }

  @Test
  void aBodyThatDoesNotTellItsLengthIsBoundedToo() throws Exception {
    var body = new byte[5 * MEGABYTE];
    var chunked = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
    assertThat(post(WHATSAPP, chunked).statusCode()).isEqualTo(413);
    var small = new byte[100 * 1024];
    var message = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(small));
    assertThat(post("/api/v1/messages", message, "Content-Type", "application/json").statusCode())
        .isEqualTo(413);
  }

  @Test
  void whatIsPackedIsBoundedByWhatItHolds() throws Exception {
    var packed = gzip(new byte[200 * MEGABYTE]);
    assertThat(packed.length).isLessThan(MEGABYTE / 2);
    var body = BodyPublishers.ofByteArray(packed);
    assertThat(post(WHATSAPP, body, "Content-Encoding", "gzip").statusCode()).isEqualTo(413);
    var small = BodyPublishers.ofByteArray(gzip(new byte[MEGABYTE]));
    var answer =
        post(
            "/api/v1/messages",
            small,
            "Content-Type",
            "application/json",
            "Content-Encoding",
            "gzip");
    assertThat(answer.statusCode()).isEqualTo(413);
  }

  @ParameterizedTest
  @ValueSource(strings = {"whatsapp", "messenger", "telegram", "twilio", "line"})
  void anEmptyCallThatIsNotSignedIsForged(String channel) throws Exception {
    assertThat(post("/webhooks/" + channel, BodyPublishers.noBody()).statusCode()).isEqualTo(401);
    assertThat(post("/webhooks/" + channel, BodyPublishers.ofString("{}")).statusCode())
        .isEqualTo(401);
  }

  @Test
  void anEmptyCallThatIsSignedCannotBeRead() throws Exception {
    assertThat(signed(new byte[0]).statusCode()).isEqualTo(400);
  }

  private HttpResponse<String> signed(byte[] body) throws IOException, InterruptedException {
    var signature = "sha256=" + HexFormat.of().formatHex(Signatures.hmacSha256(SECRET, body));
    return post(WHATSAPP, BodyPublishers.ofByteArray(body), "X-Hub-Signature-256", signature);
  }

  private HttpResponse<String> post(String path, BodyPublisher body, String... headers)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(server().getURI().resolve(path))
            .version(HttpClient.Version.HTTP_1_1)
            .POST(body);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(plain);
    }
    return packed.toByteArray();
  }

  private long kept() throws SQLException {
    var store =
        DelegatingDataSource.unwrapDataSource(
            server().getApplicationContext().getBean(DataSource.class));
    try (var connection = store.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select count(*) from inbox")) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
