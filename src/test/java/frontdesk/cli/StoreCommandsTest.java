package frontdesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.delivery.Address;
import frontdesk.delivery.Delivered;
import frontdesk.delivery.Inbox;
import frontdesk.message.PatientMessage;
import frontdesk.store.Databases;
import frontdesk.store.Rows;
import frontdesk.store.StoreAlone;
import frontdesk.store.upkeep.Request;
import frontdesk.store.upkeep.UpkeepClient;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody at a terminal looks after the store, while the server runs and while it does not. */
class StoreCommandsTest {
  @TempDir private Path home;

  @AfterEach
  void forgetSettings() {
    System.getProperties().keySet().removeIf(each -> each.toString().startsWith("datasources."));
    System.clearProperty("frontdesk.store.key");
  }

  private Map<String, Object> settings(Databases database) throws IOException {
    var settings = database.settings(Files.createDirectories(home.resolve("data")));
    settings.put("frontdesk.fake", "true");
    settings.put("frontdesk.vectors", "false");
    settings.put("micronaut.server.port", -1);
    settings.put("micronaut.server.host", "127.0.0.1");
    return settings;
  }

  /** What a command finds in its environment, as {@code serve} does. */
  private static void know(Map<String, Object> settings) {
    settings.forEach(
        (name, value) -> {
          if (name.startsWith("datasources.") || name.equals("frontdesk.store.key")) {
            System.setProperty(name, value.toString());
          }
        });
  }

  private Terminal.Run run(String line) {
    return Terminal.run((Object[]) (line + " --home " + home).split(" "));
  }

  private String out(String line) {
    var run = run(line);
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    return run.out().strip();
  }

  private void assertRefused(String line, String... words) {
    var run = run(line);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines())
        .singleElement()
        .satisfies(told -> assertThat(told).startsWith("frontdesk: ").contains(words));
  }

  private static void fill(ApplicationContext context) {
    context
        .getBean(Inbox.class)
        .keep(
            List.of(
                new Delivered.Message(
                    new Address("whatsapp", "1", "905321234567"),
                    "m1",
                    Instant.now(),
                    PatientMessage.of("how is it done?"))));
  }

  @ParameterizedTest
  @EnumSource
  void aConversationIsFoundExportedAndErasedWithoutAServer(Databases database) throws IOException {
    var settings = settings(database);
    try (var context = StoreAlone.open(settings)) {
      fill(context);
    }
    know(settings);
    tryAll();
  }

  @ParameterizedTest
  @EnumSource
  void aConversationIsFoundExportedAndErasedWhileTheServerRuns(Databases database)
      throws IOException {
    var settings = settings(database);
    know(settings);
    try (var server =
        ApplicationContext.builder()
            .environments("test", "store")
            .properties(settings)
            .run(EmbeddedServer.class)) {
      fill(server.getApplicationContext());
      assertThat(UpkeepClient.ask(home.resolve("data"), new Request.ListDead()).isPresent())
          .isEqualTo(database == Databases.H2);
      tryAll();
      assertThat(Rows.of(server.getApplicationContext(), "select erased_by from erasure"))
          .containsExactly("staff");
    }
    assertThat(home.resolve("data/store.socket")).doesNotExist();
  }

  private void tryAll() {
    var id = out("store find --channel whatsapp --account 1 --patient +905321234567");
    assertThat(UUID.fromString(id)).hasToString(id);
    assertThat(out("store export " + id)).startsWith("{").contains("how is it done?", id);
    assertThat(out("store erase " + id)).startsWith("messages erased: 1");
    assertThat(out("store compact")).containsAnyOf("the file was", "vacuumed");
    assertRefused("store export " + id, "no such conversation", "`frontdesk store find`");
    assertRefused("store erase " + id, "no such conversation", "`frontdesk store find`");
    assertRefused(
        "store find --channel whatsapp --account 1 --patient +905321234567", "no conversation");
  }

  @ParameterizedTest
  @EnumSource
  void requestsThatWereGivenUpAreListedAndReplayed(Databases database) throws IOException {
    var settings = settings(database);
    try (var context = StoreAlone.open(settings)) {
      fill(context);
      Rows.change(
          context,
          "insert into outbox (idempotency_key, conversation, channel, account, request, state,"
              + " attempts, due_at, fence, stage, reason, heard_at, created_at) select '1-0', id,"
              + " channel, account, 'request', 'dead', 12, heard_at, 0, -1, '131026', heard_at,"
              + " heard_at from conversation");
    }
    know(settings);
    assertThat(run("outbox list").outLines()).hasSize(2).last().asString().contains("131026");
    var line = out("outbox list --json");
    assertThat(line).startsWith("{\"id\":").contains("\"channel\":\"whatsapp\"", "\"131026\"}");
    var id = line.replaceAll("\\{\"id\":(\\d+),.*", "$1");
    assertRefused("outbox replay 999", "no given up request", "`frontdesk outbox list`");
    assertThat(out("outbox replay " + id)).isEqualTo("waiting to be sent again: 1");
    assertThat(out("outbox replay")).isEqualTo("waiting to be sent again: 0");
    assertThat(out("outbox list")).isEqualTo("no request was given up");
    assertThat(out("outbox list --json")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "outbox list",
    "outbox replay",
    "store compact",
    "store export 7f1f2f3a-0000-4000-8000-000000000001",
    "store find --channel whatsapp --account 1 --patient 2"
  })
  void whereThereIsNoStoreNoneIsMade(String line) {
    assertRefused(line, "there is no store in " + home.resolve("data"), "--home");
    assertThat(home.resolve("data")).doesNotExist();
  }

  @Test
  void whatIsNoIdIsNamed() {
    assertRefused("store export anna", "`anna` is no conversation id", "`frontdesk store find`");
    assertRefused("store erase 1", "`1` is no conversation id", "`frontdesk store find`");
    assertRefused("outbox replay anna", "`anna` is no id", "`frontdesk outbox list`");
  }

  @Test
  void aPostgresThatIsAwayIsNamedWithoutItsPassword() {
    know(
        Map.of(
            "datasources.default.url", "jdbc:postgresql://127.0.0.1:1/clinic?password=secret",
            "datasources.default.username", "frontdesk",
            "datasources.default.password", "secret",
            "datasources.default.dialect", "POSTGRES",
            "frontdesk.store.key", "a key"));
    assertRefused(
        "store compact", "no database answers at jdbc:postgresql://127.0.0.1:1/clinic;", "url");
    assertThat(run("store compact").err()).doesNotContain("secret");
  }

  @Test
  void aWrongPasswordIsToldAsOne() throws IOException {
    var settings = settings(Databases.H2);
    StoreAlone.open(settings).close();
    know(Map.of("datasources.default.password", "wrong"));
    assertRefused("outbox list", "refuses the user", ".password");
  }
}
