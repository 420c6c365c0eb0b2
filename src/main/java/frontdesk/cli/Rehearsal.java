package frontdesk.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;

/** Asks a freshly started server once, so that the JDK's cache learns the way of a request. */
final class Rehearsal {
  private Rehearsal() {}

  static void request(URI server) {
    var body =
        "{\"clientMessageId\":\""
            + UUID.randomUUID()
            + "\",\"text\":\"what is joint denervation?\"}";
    var message =
        HttpRequest.newBuilder(server.resolve("/api/v1/messages"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    try (var client = HttpClient.newHttpClient()) {
      client.send(message, BodyHandlers.ofString());
      client.send(HttpRequest.newBuilder(server.resolve("/")).build(), BodyHandlers.ofString());
    } catch (IOException _) {
      // A rehearsal that fails leaves a cache that knows less.
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
