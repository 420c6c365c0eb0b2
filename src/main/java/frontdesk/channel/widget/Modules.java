package frontdesk.channel.widget;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Joins JavaScript modules into the body of one function, each after those it imports, and leaves
 * out what only readers need. It does not understand JavaScript and relies on how the modules are
 * written: named imports of one line from siblings and named exports; comments that begin with
 * {@code /**} or stand on lines of their own; no back-quotes; a semicolon after every statement;
 * and no name declared at the top of two modules.
 */
final class Modules {
  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import \\{[^}]+} from '\\./([a-z-]+\\.js)';$");
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*\\*.*?\\*/ ?");
  private static final Pattern EXPORT =
      Pattern.compile("(?m)^export (?=const |let |class |function |async function )");

  private static final Pattern SPACED =
      Pattern.compile("('[^'\\\\]*(?:\\\\.[^'\\\\]*)*')|\\s*([=+\\-*<>{}()\\[\\],;:?&|!])\\s*");
  private static final Pattern NEEDLESS_BREAK = Pattern.compile("(?<=[;{,(}])\n");
  private static final Pattern LAST_SEMICOLON = Pattern.compile(";(?=})");

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

  /** The module without imports, the word export, comments and needless space. */
  static String body(String module) {
    var code = COMMENT.matcher(IMPORT.matcher(module).replaceAll("")).replaceAll("");
    var lines =
        EXPORT
            .matcher(code)
            .replaceAll("")
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("//"))
            .map(Modules::tightened)
            .collect(Collectors.joining("\n"));
    return LAST_SEMICOLON.matcher(NEEDLESS_BREAK.matcher(lines).replaceAll("")).replaceAll("");
  }

  /** A line without the space around marks; one with a slash may hold a pattern and stays. */
  private static String tightened(String line) {
    return line.contains("/")
        ? line
        : SPACED
            .matcher(line)
            .replaceAll(
                match ->
                    Matcher.quoteReplacement(
                        match.group(1) == null ? match.group(2) : match.group(1)));
  }
}
