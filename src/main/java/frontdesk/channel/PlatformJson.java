package frontdesk.channel;

import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A platform's JSON, read element by element, so that a strange one spoils no other. */
@Singleton
public final class PlatformJson {
  private final JsonMapper json;

  PlatformJson(JsonMapper json) {
    this.json = json;
  }

  /** Empty for anything but an object. */
  public Optional<JsonNode> object(byte[] body) {
    try {
      return Optional.ofNullable(json.readValue(body, JsonNode.class)).filter(JsonNode::isObject);
    } catch (IOException | RuntimeException _) {
      return Optional.empty();
    }
  }

  /** Empty where there is none, and where it is not what the platform describes. */
  public <T> Optional<T> element(@Nullable JsonNode node, Class<T> type) {
    try {
      return node == null || !node.isObject()
          ? Optional.empty()
          : Optional.ofNullable(json.readValueFromTree(node, type));
    } catch (IOException | RuntimeException _) {
      return Optional.empty();
    }
  }

  public <T> Stream<T> elements(@Nullable JsonNode array, Class<T> type) {
    return array == null || !array.isArray()
        ? Stream.empty()
        : StreamSupport.stream(array.values().spliterator(), false)
            .flatMap(node -> element(node, type).stream());
  }

  public String write(Object request) {
    try {
      return json.writeValueAsString(request);
    } catch (IOException e) {
      throw new UncheckedIOException("our own record " + request.getClass().getSimpleName(), e);
    }
  }

  /** Reads back what {@link #write} wrote. */
  public <T> Optional<T> read(String request, Class<T> type) {
    try {
      return Optional.ofNullable(json.readValue(request, type));
    } catch (IOException | RuntimeException _) {
      return Optional.empty();
    }
  }
}
