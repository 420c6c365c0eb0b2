package frontdesk.channel.widget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModulesTest {
  private static final Path FOLDER = Path.of("src/main/resources/frontdesk/widget");
  private static final Pattern DECLARED =
      Pattern.compile("(?m)^(?:export )?(?:const|let|class|(?:async )?function) ([A-Za-z_]+)");

  static List<Path> modules() throws IOException {
    try (var files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".js")).sorted().toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("modules")
  void everyModuleIsWrittenAsTheJoiningNeedsIt(Path file) {
    var module = read(file);
    var code = Modules.body(module);
    assertThat(code).doesNotContain("import ", "export ", "/**", "`");
    assertThat(module.lines().filter(line -> line.startsWith("import ")))
        .hasSameSizeAs(Modules.imports(module));
    assertThat(module.lines().map(String::strip))
        .as("no comment stands behind code")
        .noneMatch(line -> line.matches("[^/'].*[;{}] //.*"));
    assertThat(module.lines().count()).isLessThan(180);
  }

  @Test
  void noNameIsDeclaredAtTheTopOfTwoModules() throws IOException {
    var names =
        modules().stream()
            .flatMap(file -> DECLARED.matcher(read(file)).results().map(match -> match.group(1)))
            .toList();
    assertThat(names).hasSizeGreaterThan(40).doesNotHaveDuplicates();
  }

  @Test
  void everyModuleIsReachedFromTheFirst() throws IOException {
    var reached = new TreeSet<String>();
    Modules.join(
        "start.js",
        name -> {
          reached.add(name);
          return read(FOLDER.resolve(name));
        });
    assertThat(modules().stream().map(file -> "" + file.getFileName())).hasSameElementsAs(reached);
  }

  @Test
  void aModuleComesOnceAndAfterThoseItImports() {
    var modules =
        Map.of(
            "first.js",
            "import { b } from './second.js';\nimport { c } from './third.js';\nexport const a = b + c;\n",
            "second.js",
            "import { c } from './third.js';\nexport const b = c;\n",
            "third.js",
            "/** A value. */\nexport const c = 1;\n");
    assertThat(Modules.join("first.js", name -> Objects.requireNonNull(modules.get(name))))
        .isEqualTo("const c=1;\nconst b=c;\nconst a=b+c;");
  }

  @Test
  void modulesThatImportEachOtherAreRefused() {
    assertThatThrownBy(() -> Modules.join("a.js", _ -> "import { a } from './a.js';\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a.js");
  }

  @Test
  void onlySpaceThatMeansNothingIsLeftOut() {
    var module =
        String.join(
            "\n",
            "export function say(words) {",
            "  // A reason.",
            "  const shape = words + ' = it\\'s { as } it is';",
            "  if (/a + b/.test(shape)) return typeof shape;",
            "  return words;",
            "}");
    assertThat(Modules.body(module))
        .isEqualTo(
            "function say(words){const shape=words+' = it\\'s { as } it is';"
                + "if (/a + b/.test(shape)) return typeof shape;return words}");
  }

  @Test
  void aStyleSheetKeepsWhatItMeans() {
    var css = "/* Why. */\n.a > .b:hover,\n.c { width: calc(1px + 2px); color: red; }\n";
    assertThat(StyleSheet.shortened(css))
        .isEqualTo(".a > .b:hover,.c{width:calc(1px + 2px);color:red}");
  }

  static Stream<Path> texts() throws IOException {
    try (var files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("texts."))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everyLanguageHasTheTextsThatEnglishHas(Path file) {
    var english = read(FOLDER.resolve("texts.en.json"));
    assertThat(keys(read(file))).isEqualTo(keys(english));
  }

  /** Each key, and whether its text has a place to fill. */
  private static List<String> keys(String texts) {
    return texts
        .lines()
        .filter(line -> line.contains("\":"))
        .map(line -> line.substring(0, line.indexOf("\":")) + (line.contains("{}") ? " {}" : ""))
        .toList();
  }
}
