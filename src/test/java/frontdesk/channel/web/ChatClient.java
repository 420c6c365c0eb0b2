package frontdesk.channel.web;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Talks to the server under test as any other program would. */
final class ChatClient {
  static final String MESSAGES = "/api/v1/messages";
  static final String CONVERSATION = "/api/v1/conversation";
  static final String URGENT = "my chest hurts and i cant breathe";

  private static final JsonMapper JSON = JsonMapper.createDefault();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final URI server;

  ChatClient(URI server) {
    this.server = server;
  }

  /** What came back. */
  record Answer(int status, HttpHeaders headers, String body) {
    Optional<String> header(String name) {
      return headers.firstValue(name);
    }

    JsonNode json() throws IOException {
      return JSON.readValue(body, Argument.of(JsonNode.class));
    }

    /** The text of a field of the body; empty when it is absent or null. */
    Optional<String> text(String field) throws IOException {
      return Optional.ofNullable(json().get(field))
          .filter(node -> !node.isNull())
          .map(JsonNode::coerceStringValue);
    }

    String token() throws IOException {
      return text("token").orElseThrow();
    }
  }

  static String message(UUID id, String text) throws IOException {
    return JSON.writeValueAsString(Map.of("clientMessageId", id.toString(), "text", text));
  }

  static String message(String text) throws IOException {
    return message(UUID.randomUUID(), text);
  }

  /** Sends a message of somebody without a token. */
  Answer send(String body) throws IOException, InterruptedException {
    return send(body.getBytes(StandardCharsets.UTF_8));
  }

  Answer send(byte[] body) throws IOException, InterruptedException {
    return call("POST", MESSAGES, body, "Content-Type", "application/json");
  }

  /** Sends a message of somebody who holds a token. */
  Answer send(String body, String token) throws IOException, InterruptedException {
    return call("POST", MESSAGES, token, body);
  }

  Answer call(String method, String path, String token) throws IOException, InterruptedException {
    return call(method, path, token, "");
  }

  Answer call(String method, String path, String token, String body)
      throws IOException, InterruptedException {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    return call(
        method,
        path,
        bytes,
        "Content-Type",
        "application/json",
        "Authorization",
        "Bearer " + token);
  }

  Answer get(String path, String... headers) throws IOException, InterruptedException {
    return call("GET", path, new byte[0], headers);
  }

  /** Headers as name, value, name, value. */
  Answer call(String method, String path, byte[] body, String... headers)
      throws IOException, InterruptedException {
    var publisher = body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body);
    var request = HttpRequest.newBuilder(server.resolve(path)).method(method, publisher);
    if (headers.length > 0) {
      request.headers(headers);
    }
    var response = HTTP.send(request.build(), BodyHandlers.ofString());
    return new Answer(response.statusCode(), response.headers(), response.body());
  }
}
