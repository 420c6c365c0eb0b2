package frontdesk.channel.web;

import static frontdesk.channel.web.ChatClient.CONVERSATION;
import static frontdesk.channel.web.ChatClient.MESSAGES;
import static frontdesk.channel.web.ChatClient.URGENT;
import static frontdesk.channel.web.ChatClient.message;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.read.ListAppender;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

@MicronautTest
class PrivacyTest {
  /** A word that only a patient would write. */
  private static final String PRIVATE = "zebrafinch";

  private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
  private final Level level = root.getLevel();
  private final Appender<ILoggingEvent> console = root.getAppender("STDERR");
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final ChatClient client;

  PrivacyTest(EmbeddedServer server) {
    this.client = new ChatClient(server.getURI());
  }

  @BeforeEach
  void listenToEverything() {
    root.detachAppender(console);
    log.start();
    root.addAppender(log);
    root.setLevel(Level.TRACE);
  }

  @AfterEach
  void restoreTheLog() {
    root.setLevel(level);
    root.detachAppender(log);
    root.addAppender(console);
  }

  private List<String> logged() {
    log.stop();
    var layout = new PatternLayout();
    layout.setContext(root.getLoggerContext());
    layout.setPattern("%logger %msg %mdc %ex%n");
    layout.start();
    return log.list.stream().map(layout::doLayout).toList();
  }

  private void assertNothingPrivateIsLogged() {
    assertThat(logged()).isNotEmpty().noneMatch(line -> line.toLowerCase().contains(PRIVATE));
  }

  @Test
  void whatAPatientWritesIsNotLogged() throws Exception {
    var token = client.send(message("what is joint denervation " + PRIVATE)).token();
    client.send(message(PRIVATE + " " + URGENT), token);
    client.send(message(PRIVATE + " bu bir soru mu acaba"), token);
    client.call("GET", CONVERSATION, token);
    client.call("DELETE", CONVERSATION, token);
    assertNothingPrivateIsLogged();
  }

  @Test
  void whatIsRefusedIsNotLogged() throws Exception {
    client.send("{\"text\":\"" + PRIVATE + "\"}");
    client.send("{\"text\":\"" + PRIVATE + "\",\"locale\":{}");
    client.send("{\"clientMessageId\":\"" + PRIVATE + "\",\"text\":{\"" + PRIVATE + "\":1}}");
    client.send(message(PRIVATE + " \u00ff").getBytes(ISO_8859_1));
    client.send(message((PRIVATE + " ").repeat(400)));
    client.send(message(PRIVATE), "wrong");
    client.call("POST", MESSAGES, message(PRIVATE).getBytes(UTF_8), "Content-Type", "text/plain");
    client.call("POST", MESSAGES, message(PRIVATE).getBytes(UTF_8), "Content-Type", PRIVATE);
    assertNothingPrivateIsLogged();
  }

  @Test
  void aTokenIsNotLogged() throws Exception {
    var first = message(UUID.randomUUID(), "hello");
    var token = client.send(first).token();
    client.send(message("hello"), token);
    client.call("GET", CONVERSATION, token);
    assertThat(logged()).isNotEmpty().noneMatch(line -> line.contains(token));
  }
}
