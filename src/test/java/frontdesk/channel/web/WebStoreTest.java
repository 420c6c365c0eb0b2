package frontdesk.channel.web;

import static frontdesk.channel.web.ChatClient.CONVERSATION;
import static frontdesk.channel.web.ChatClient.MESSAGES;
import static frontdesk.channel.web.ChatClient.URGENT;
import static frontdesk.channel.web.ChatClient.message;
import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.delivery.Until;
import frontdesk.store.Databases;
import frontdesk.store.Rows;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A web chat survives the server, and replies go on without the store. */
class WebStoreTest {
  private static final String QUESTION = "how long does it take? call me on +90 532 123 45 67";

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void aChatGoesOnAfterTheServerWasStartedAnew(Databases database) throws Exception {
    var settings = settings(database);
    var first = UUID.randomUUID();
    String token;
    String reply;
    try (var server = serve(settings)) {
      var client = new ChatClient(server.getURI());
      var opened = client.send(message(first, QUESTION));
      token = opened.token();
      reply = opened.text("text").orElseThrow();
      assertThat(
              client.call("POST", MESSAGES + "/2/feedback", token, "{\"helpful\":true}").status())
          .isEqualTo(204);
    }
    try (var server = serve(settings)) {
      var client = new ChatClient(server.getURI());
      assertThat(client.send(message(first, QUESTION)).text("text")).contains(reply);
      assertThat(client.send(message(first, QUESTION), token).text("text")).contains(reply);
      assertThat(client.send(message("thanks"), token).json().get("seq").getIntValue())
          .isEqualTo(4);
      var history = client.call("GET", CONVERSATION, token).body();
      assertThat(history).contains("how long does it take? call me on [phone]", "thanks");
      assertThat(Rows.count(server, "select count(*) from message")).isEqualTo(2);
      assertThat(Rows.count(server, "select count(*) from feedback where helpful")).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void anErasedChatIsInNoTable(Databases database) throws Exception {
    try (var server = serve(settings(database))) {
      var client = new ChatClient(server.getURI());
      var token = client.send(message(QUESTION)).token();
      client.call("POST", MESSAGES + "/2/feedback", token, "{\"helpful\":false}");
      assertThat(client.call("DELETE", CONVERSATION, token).status()).isEqualTo(204);
      assertThat(client.send(message("hello"), token).status()).isEqualTo(401);
      for (var table : new String[] {"conversation", "message", "web_token", "feedback"}) {
        assertThat(Rows.count(server, "select count(*) from " + table)).isZero();
      }
      assertThat(
              Rows.count(
                  server,
                  "select count(*) from erasure where erased_by = 'patient' and messages = 1"))
          .isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void repliesGoOnWithoutTheStoreAndAreWrittenAfterwards(Databases database) throws Exception {
    try (var server = serve(settings(database))) {
      var client = new ChatClient(server.getURI());
      var token = client.send(message("hello")).token();
      Rows.change(server.getApplicationContext(), "alter table message rename to gone");
      assertThat(client.send(message("thanks"), token).status()).isEqualTo(200);
      assertThat(client.send(message(URGENT), token).text("kind")).contains("urgent");
      assertThat(client.send(message("how is it done?")).status()).isEqualTo(200);
      Rows.change(server.getApplicationContext(), "alter table gone rename to message");
      Until.met(() -> Rows.count(server, "select count(*) from message") == 4);
      assertThat(Rows.count(server, "select count(*) from message where rule is not null"))
          .isEqualTo(1);
      assertThat(Rows.count(server, "select sum(turns) from conversation")).isEqualTo(4);
    }
  }

  @ParameterizedTest
  @EnumSource(names = "POSTGRES")
  void twoNodesShareAChat(Databases database) throws Exception {
    var settings = settings(database);
    try (var one = serve(settings);
        var other = serve(settings)) {
      var here = new ChatClient(one.getURI());
      var there = new ChatClient(other.getURI());
      var token = here.send(message("how long does the knee denervation take?")).token();
      assertThat(there.send(message("and how is it done?"), token).text("kind")).contains("answer");
      assertThat(here.send(message("thanks"), token).json().get("seq").getIntValue()).isEqualTo(6);
      assertThat(there.call("DELETE", CONVERSATION, token).status()).isEqualTo(204);
      assertThat(here.send(message("hello"), token).status()).isEqualTo(401);
    }
  }

  private static EmbeddedServer serve(Map<String, Object> settings) {
    return ApplicationContext.builder()
        .environments("test", "store")
        .properties(settings)
        .run(EmbeddedServer.class);
  }

  private Map<String, Object> settings(Databases database) {
    var settings = database.settings(folder);
    settings.put("frontdesk.vectors", "false");
    settings.put("micronaut.server.port", -1);
    settings.put("micronaut.server.host", "127.0.0.1");
    return settings;
  }
}
