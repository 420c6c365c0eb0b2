package frontdesk.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.channel.SettingsContract;
import frontdesk.store.Databases;
import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A call over real HTTP, as far as the store; the other channels share what is tested here. */
class WebhookControllerTest {
  private static final String UPDATE =
      """
      {"update_id": 1, "message": {"message_id": 1, "date": 1764331200, "text": "hello",
        "chat": {"id": 77, "type": "private"}, "from": {"id": 77, "is_bot": false}}}
      """;

  @TempDir private Path folder;
  private EmbeddedServer server;
  private HttpClient client;

  @BeforeEach
  void serve() {
    var settings = Databases.H2.settings(folder);
    settings.putAll(
        SettingsContract.on("telegram", Map.of("token", "42:abc", "secret-token", "s3cret")));
    // Nobody listens there: the reply waits in the outbox.
    settings.put("frontdesk.channels.telegram.base-url", "http://127.0.0.1:9");
    settings.put("frontdesk.vectors", "false");
    settings.put("micronaut.server.port", -1);
    settings.put("micronaut.server.host", "127.0.0.1");
    server =
        ApplicationContext.builder()
            .environments("test", "store")
            .properties(settings)
            .run(EmbeddedServer.class);
    client = HttpClient.newHttpClient();
  }

  @AfterEach
  void stop() {
    client.close();
    server.close();
  }

  @Test
  void aCallIsKeptWhateverThePlatformAcceptsInReturn() throws Exception {
    assertThat(post("s3cret", "text/xml, image/*;q=0.5", UPDATE)).isEqualTo(200);
    assertThat(post("s3cret", "*/*", UPDATE)).isEqualTo(200);
    var store = server.getApplicationContext().getBean(DataSource.class);
    assertThat(count(store)).as("the same message again is the same message").isEqualTo(1);
  }

  @Test
  void aForgedCallIsRefusedAndAnUnreadableOneToo() throws Exception {
    assertThat(post("s3cre", "*/*", UPDATE)).isEqualTo(401);
    assertThat(post("s3cret", "*/*", "no JSON")).isEqualTo(400);
  }

  private static long count(DataSource store) throws SQLException {
    try (var connection = DelegatingDataSource.unwrapDataSource(store).getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select count(*) from inbox")) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private int post(String secret, String accepted, String body)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(server.getURI().resolve("/webhooks/telegram"))
            .header(Signature.HEADER, secret)
            .header("Content-Type", "application/json")
            .header("Accept", accepted)
            .POST(BodyPublishers.ofString(body))
            .build();
    return client.send(request, BodyHandlers.discarding()).statusCode();
  }
}
