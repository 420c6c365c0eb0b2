package frontdesk.catalogue;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A YAML mapping that is read key by key and tells every fault with its line instead of throwing: a
 * missing key, a value of a wrong type, and, on {@link #close()}, the keys that nobody asked for.
 */
public final class YamlMap implements AutoCloseable {
  private final Path file;
  private final int offset;
  private final int line;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Integer> keyLines = new LinkedHashMap<>();
  private final Set<String> asked = new HashSet<>();
  private final Faults faults;

  private YamlMap(Path file, int offset, Node node, Faults faults) {
    this.file = file;
    this.offset = offset;
    this.faults = faults;
    this.line = lineOf(node);
    if (!(node instanceof MappingNode mapping)) {
      fault(line, "expected keys and values", "Write `key: value` lines here");
      return;
    }
    mapping.getValue().forEach(tuple -> put(tuple.getKeyNode(), tuple.getValueNode()));
  }

  /**
   * Parses {@code yaml}. An unreadable text is one fault and an empty mapping.
   *
   * @param offset lines of the file that stand before {@code yaml}
   */
  public static Optional<YamlMap> parse(Path file, String yaml, int offset, Faults faults) {
    try {
      var parser = new Yaml(new SafeConstructor(new LoaderOptions()));
      var node = parser.compose(new StringReader(yaml));
      if (node == null) {
        faults.add(file, offset + 1, "no content", "Fill the file or delete it");
        return Optional.empty();
      }
      return Optional.of(new YamlMap(file, offset, node, faults));
    } catch (MarkedYAMLException e) {
      var mark = e.getProblemMark();
      var at = mark == null ? 0 : offset + mark.getLine() + 1;
      faults.add(
          file,
          at,
          "bad YAML: " + e.getProblem(),
          "Mend the line; quote texts that hold `: ` or ` #`");
    } catch (YAMLException e) {
      faults.add(file, 0, "bad YAML", "Remove control characters and write plain YAML");
    }
    return Optional.empty();
  }

  private void put(Node key, Node value) {
    var name = key instanceof ScalarNode scalar ? scalar.getValue() : "";
    if (values.put(name, value) != null) {
      fault(lineOf(key), "key `" + name + "` stands twice", "Keep one of them");
    }
    keyLines.put(name, lineOf(key));
  }

  /** A text that must be there; empty when it is not, which is told as a fault. */
  public String text(String key) {
    return optionalText(key).orElseGet(() -> missing(key));
  }

  public Optional<String> optionalText(String key) {
    return Optional.ofNullable(node(key)).flatMap(node -> scalar(key, node));
  }

  /** A switch, {@code true} or {@code false}; off when the key is absent. */
  public boolean isTrue(String key) {
    var value = optionalText(key).orElse("false");
    if (!value.equals("true") && !value.equals("false")) {
      fault(key, "`" + key + "` must be true or false", "Write true or false");
    }
    return value.equals("true");
  }

  /** The items of a list of texts; none when the key is absent. */
  public List<String> texts(String key) {
    return locatedTexts(key).stream().map(Located::text).toList();
  }

  /** A text with its line. */
  public record Located(String text, int line) {}

  public List<Located> locatedTexts(String key) {
    return items(key)
        .flatMap(item -> scalar(key, item).map(text -> new Located(text, lineOf(item))).stream())
        .toList();
  }

  /** The mappings of a list; none when the key is absent. Each one is to be closed. */
  public List<YamlMap> maps(String key) {
    return items(key).map(item -> new YamlMap(file, offset, item, faults)).toList();
  }

  /** The lists of a list of lists of texts; none when the key is absent. */
  public List<List<String>> textLists(String key) {
    return items(key)
        .map(
            item ->
                item instanceof SequenceNode sequence
                    ? sequence.getValue().stream()
                        .flatMap(each -> scalar(key, each).stream())
                        .toList()
                    : scalar(key, item).map(List::of).orElseGet(List::of))
        .toList();
  }

  /** The mapping under a key; empty when the key is absent. It is to be closed. */
  public Optional<YamlMap> map(String key) {
    return Optional.ofNullable(node(key)).map(node -> new YamlMap(file, offset, node, faults));
  }

  /** The keys in their order; asking for them does not count as reading them. */
  public Set<String> keys() {
    return values.keySet();
  }

  /** Where the key stands, or where the mapping starts. */
  public int line(String key) {
    return keyLines.getOrDefault(key, line);
  }

  public int line() {
    return line;
  }

  /** Tells a fault of the key's value. */
  public void fault(String key, String rule, String remedy) {
    fault(line(key), rule, remedy);
  }

  public void fault(int atLine, String rule, String remedy) {
    faults.add(file, atLine, rule, remedy);
  }

  /** Ends the reading: a key that was never asked for is unknown. */
  @Override
  public void close() {
    values.keySet().stream()
        .filter(key -> !asked.contains(key))
        .forEach(key -> fault(key, "unknown key `" + key + "`", "Remove it or mend its spelling"));
  }

  private Stream<Node> items(String key) {
    return switch (node(key)) {
      case null -> Stream.empty();
      case SequenceNode sequence -> sequence.getValue().stream();
      case Node other -> {
        fault(lineOf(other), "`" + key + "` must be a list", "Write `- item` lines below it");
        yield Stream.empty();
      }
    };
  }

  private @Nullable Node node(String key) {
    asked.add(key);
    return values.get(key);
  }

  private Optional<String> scalar(String key, Node node) {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return Optional.of(scalar.getValue());
    }
    fault(
        lineOf(node),
        "`" + key + "` must be a text",
        "Write one text, in quotes if it holds signs");
    return Optional.empty();
  }

  private String missing(String key) {
    if (!values.containsKey(key)) {
      fault(line, "key `" + key + "` is missing", "Add `" + key + ":`");
    }
    return "";
  }

  private int lineOf(Node node) {
    return offset + node.getStartMark().getLine() + 1;
  }
}
