package frontdesk.channel.widget;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Joins JavaScript modules into the body of one function, each after those it imports. It reads no
 * JavaScript: a module has only named imports of one line from its siblings and named exports, its
 * comments begin with {@code /**} or stand on lines of their own, and no name is declared twice at
 * the top of two modules.
 */
final class Modules {
  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import \\{[^}]+} from '\\./([a-z-]+\\.js)';$");
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*\\*.*?\\*/ ?");
  private static final Pattern EXPORT =
      Pattern.compile("(?m)^export (?=const |let |class |function |async function )");

  private final UnaryOperator<String> read;
  private final Map<String, String> joined = new LinkedHashMap<>();

  private Modules(UnaryOperator<String> read) {
    this.read = read;
  }

  /**
   * @param first the module that imports all others, directly or not
   * @param read gives the text of a module
   * @throws IllegalArgumentException when modules import each other in a circle
   */
  static String join(String first, UnaryOperator<String> read) {
    var modules = new Modules(read);
    modules.add(first, new LinkedHashSet<>());
    return String.join("\n", modules.joined.values());
  }

  /** The names of the modules that a module imports. */
  static List<String> imports(String module) {
    return IMPORT.matcher(module).results().map(match -> match.group(1)).toList();
  }

  private void add(String name, Set<String> importers) {
    if (joined.containsKey(name)) {
      return;
    }
    if (!importers.add(name)) {
      throw new IllegalArgumentException("modules import each other: " + importers);
    }
    var module = read.apply(name);
    imports(module).forEach(each -> add(each, importers));
    importers.remove(name);
    joined.put(name, body(module));
  }

  /** The module without imports, exports, comments and indentation: half of it is for readers. */
  static String body(String module) {
    var code = COMMENT.matcher(IMPORT.matcher(module).replaceAll("")).replaceAll("");
    var lines = new ArrayList<String>();
    EXPORT
        .matcher(code)
        .replaceAll("")
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("//"))
        .forEach(lines::add);
    return String.join("\n", lines);
  }
}
