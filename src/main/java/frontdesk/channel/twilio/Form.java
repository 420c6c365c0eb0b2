package frontdesk.channel.twilio;

import io.micronaut.json.tree.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The fields of a call, sorted, as its signature needs them. */
record Form(SortedMap<String, TreeSet<String>> fields) {

  /** Empty for what is not URL-encoded. */
  static Optional<Form> parse(String encoded) {
    try {
      var fields = new TreeMap<String, TreeSet<String>>();
      for (var pair : encoded.split("&", -1)) {
        if (!pair.isEmpty()) {
          var equals = pair.indexOf('=');
          var key = equals < 0 ? pair : pair.substring(0, equals);
          var value = equals < 0 ? "" : pair.substring(equals + 1);
          fields.computeIfAbsent(decoded(key), _ -> new TreeSet<>()).add(decoded(value));
        }
      }
      return Optional.of(new Form(fields));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /** The values of an object; what it nests is of no use here. */
  static Form of(JsonNode object) {
    var fields = new TreeMap<String, TreeSet<String>>();
    for (var field : object.entries()) {
      if (field.getValue().isValueNode() && !field.getValue().isNull()) {
        fields.put(field.getKey(), new TreeSet<>(List.of(field.getValue().coerceStringValue())));
      }
    }
    return new Form(fields);
  }

  /** Its only value, or the first of several; empty when it is blank. */
  Optional<String> value(String name) {
    return Optional.ofNullable(fields.get(name))
        .map(TreeSet::first)
        .filter(value -> !value.isBlank());
  }

  /** Every key with each of its values, sorted and without anything between. */
  String signedText() {
    return fields.entrySet().stream().map(Form::signedText).collect(Collectors.joining());
  }

  private static String signedText(Map.Entry<String, TreeSet<String>> field) {
    return field.getValue().stream()
        .map(value -> field.getKey() + value)
        .collect(Collectors.joining());
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  /** Never the values: they are private. */
  @Override
  public String toString() {
    return "Form" + fields.keySet();
  }
}
