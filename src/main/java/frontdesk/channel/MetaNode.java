package frontdesk.channel;

import io.micronaut.json.tree.JsonNode;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A place in what Meta delivers. Anything may be missing there or of another kind than described,
 * and ids and times come as numbers or as texts: nothing here throws.
 */
public record MetaNode(@Nullable JsonNode json) {
  /** What is within; nothing where it is not there. */
  public MetaNode at(String name) {
    return new MetaNode(json != null && json.isObject() ? json.get(name) : null);
  }

  public boolean has(String name) {
    return at(name).isThere();
  }

  private boolean isThere() {
    return json != null && !json.isNull();
  }

  /** The elements of an array. */
  public Stream<MetaNode> each() {
    return json == null || !json.isArray()
        ? Stream.empty()
        : StreamSupport.stream(json.values().spliterator(), false).map(MetaNode::new);
  }

  public Optional<String> text() {
    return json != null && (json.isString() || json.isNumber())
        ? Optional.of(json.coerceStringValue())
        : Optional.empty();
  }

  public Optional<String> words() {
    return text().filter(text -> !text.isBlank());
  }

  /** Visible ASCII of at most that length, as every id of Meta's is: so it fits into the store. */
  public Optional<String> id(int longest) {
    return text()
        .filter(text -> !text.isEmpty() && text.length() <= longest)
        .filter(text -> text.chars().allMatch(c -> c > ' ' && c < 0x7F));
  }

  public Optional<Long> number() {
    try {
      return text().map(String::strip).map(Long::valueOf);
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  public boolean isTrue() {
    return json != null && json.isBoolean() && json.getBooleanValue();
  }

  /** Never what stands there: it is private. */
  @Override
  public String toString() {
    return "MetaNode";
  }
}
