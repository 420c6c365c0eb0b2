package frontdesk.channel.telegram;

import frontdesk.channel.SharedWebhooks;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** Telegram's description of its methods, to hold requests against. */
final class BotApi {
  private static final String ARRAY = "Array of ";

  private final JsonNode description;

  private BotApi(JsonNode description) {
    this.description = description;
  }

  static BotApi read(JsonMapper json) throws Exception {
    var bytes = Files.readAllBytes(SharedWebhooks.path("telegram/api.min.json"));
    return new BotApi(json.readValue(bytes, JsonNode.class));
  }

  /** What is wrong with a request; empty for a right one. */
  List<String> faults(String method, JsonNode request) {
    var faults = new ArrayList<String>();
    check(method, fields("methods", method), request, faults);
    return faults;
  }

  private Map<String, JsonNode> fields(String part, String name) {
    var fields = new HashMap<String, JsonNode>();
    var described = description.get(part).get(name);
    Objects.requireNonNull(described, name)
        .get("fields")
        .values()
        .forEach(field -> fields.put(field.get("name").getStringValue(), field));
    return fields;
  }

  private void check(
      String where, Map<String, JsonNode> fields, JsonNode value, List<String> faults) {
    var given = new TreeSet<String>();
    for (var entry : value.entries()) {
      var name = entry.getKey();
      given.add(name);
      var field = fields.get(name);
      if (field == null) {
        faults.add(where + "." + name + " is unknown");
      } else if (!isOneOf(where + "." + name, field.get("types"), entry.getValue(), faults)) {
        faults.add(where + "." + name + " has another type");
      }
    }
    fields.forEach(
        (name, field) -> {
          if (field.get("required").getBooleanValue() && !given.contains(name)) {
            faults.add(where + "." + name + " is missing");
          }
        });
  }

  private boolean isOneOf(String where, JsonNode types, JsonNode value, List<String> faults) {
    for (var type : types.values()) {
      var inner = new ArrayList<String>();
      if (is(where, type.getStringValue(), value, inner) && inner.isEmpty()) {
        return true;
      }
      faults.addAll(inner);
    }
    return false;
  }

  private boolean is(String where, String type, JsonNode value, List<String> faults) {
    if (type.startsWith(ARRAY)) {
      var all = value.isArray();
      for (var element : value.values()) {
        all &= is(where, type.substring(ARRAY.length()), element, faults);
      }
      return all;
    }
    return switch (type) {
      case "String" -> value.isString();
      case "Integer" -> value.isNumber();
      case "Boolean", "True" -> value.isBoolean();
      default -> {
        if (value.isObject()) {
          check(type, fields("types", type), value, faults);
        }
        yield value.isObject();
      }
    };
  }
}
