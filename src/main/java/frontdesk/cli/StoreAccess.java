package frontdesk.cli;

import frontdesk.store.upkeep.Answer;
import frontdesk.store.upkeep.Request;
import frontdesk.store.upkeep.Upkeep;
import frontdesk.store.upkeep.UpkeepClient;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.util.Optional;

/**
 * Reaches the store for a command: an H2 file through the running server that holds it, everything
 * else by connecting itself.
 */
final class StoreAccess {
  private StoreAccess() {}

  /**
   * @throws IOException with a line for the terminal, when the store cannot be reached or refuses
   */
  static <A extends Answer> A ask(HomeOption home, Request request, Class<A> expected)
      throws IOException {
    try (var context = Application.storeAlone(home)) {
      context.getEnvironment().start();
      var store = StoreAddress.of(context.getEnvironment());
      var served = askServer(store, request);
      var answer = served.isPresent() ? served.get() : askAlone(context, store, request);
      if (answer instanceof Answer.Refused(var reason)) {
        throw new IOException(reason);
      }
      return expected.cast(answer);
    }
  }

  private static Optional<Answer> askServer(StoreAddress store, Request request)
      throws IOException {
    return store.isFile() ? UpkeepClient.ask(store.data(), request) : Optional.empty();
  }

  private static Answer askAlone(ApplicationContext context, StoreAddress store, Request request)
      throws IOException {
    store.requireReachable();
    return context.start().getBean(Upkeep.class).perform(request, System.getProperty("user.name"));
  }
}
