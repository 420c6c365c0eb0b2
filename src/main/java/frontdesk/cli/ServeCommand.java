package frontdesk.cli;

import frontdesk.chat.FrontDesk;
import frontdesk.chat.Memory;
import frontdesk.message.PatientMessage;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves the HTTP contract and the pages until it is stopped. */
@Command(name = "serve", description = "Serves the chat.", mixinStandardHelpOptions = true)
final class ServeCommand implements Runnable {
  /** One message of each kind, so that a rehearsal loads what the first patients will need. */
  private static final List<String> REHEARSED =
      List.of(
          "hello",
          "how is it done?",
          "how long does the knee denervation take?",
          "my chest hurts",
          "xyz",
          "diz?");

  @Mixin private HomeOption home = new HomeOption();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "The port to listen on; 8080 by default, 0 for any.")
  private @Nullable Integer port;

  @Option(
      names = "--rehearse",
      hidden = true,
      description = "Starts, answers a few messages and stops.")
  private boolean rehearse;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    var overrides = new HashMap<String, Object>();
    if (rehearse) {
      overrides.put("micronaut.server.host", "127.0.0.1");
      overrides.put("micronaut.server.port", 0);
    } else if (port != null) {
      overrides.put("micronaut.server.port", port);
    }
    var context =
        rehearse ? Application.start(home, overrides) : Application.startWithStore(home, overrides);
    var server = context.getBean(EmbeddedServer.class).start();
    if (rehearse) {
      rehearse(context, server);
    } else {
      serve(server);
    }
  }

  private static void rehearse(ApplicationContext context, EmbeddedServer server) {
    var frontDesk = context.getBean(FrontDesk.class);
    REHEARSED.forEach(text -> frontDesk.reply(PatientMessage.of(text), Memory.NONE));
    Rehearsal.request(server.getURI());
    server.stop();
  }

  private void serve(EmbeddedServer server) {
    var stopped = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, stopped), "stop"));
    spec.commandLine().getErr().println("Frontdesk answers at " + server.getURL());
    try {
      stopped.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private static void stop(EmbeddedServer server, CountDownLatch stopped) {
    server.stop();
    stopped.countDown();
  }
}
