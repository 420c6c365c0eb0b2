package frontdesk.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlMapTest {
  private static final Path FILE = Path.of("sample.yml");
  private final Faults faults = new Faults();

  private YamlMap map(String yaml) {
    return YamlMap.parse(FILE, yaml, 0, faults).orElseThrow();
  }

  private List<String> told() {
    return faults.sorted().stream().map(fault -> fault.line() + " " + fault.rule()).toList();
  }

  @Test
  void aTextIsReadAsWritten() {
    assertThat(map("answer: yes\nday: 2027-06-30\n").text("answer")).isEqualTo("yes");
    assertThat(told()).isEmpty();
  }

  @Test
  void aMissingTextIsEmptyAndTold() {
    assertThat(map("title: x\n").text("id")).isEmpty();
    assertThat(told()).containsExactly("1 key `id` is missing");
  }

  @Test
  void anAbsentOptionalValueIsNoFault() {
    var map = map("title: x\n");
    assertThat(map.optionalText("link")).isEmpty();
    assertThat(map.texts("facts")).isEmpty();
    assertThat(map.maps("sources")).isEmpty();
    assertThat(map.map("review")).isEqualTo(Optional.empty());
    assertThat(told()).isEmpty();
  }

  @Test
  void aValueOfAWrongTypeIsToldWhereItStands() {
    var map = map("title:\n  - a\nfacts: one\nreview: done\n");
    map.text("title");
    map.texts("facts");
    map.map("review");
    assertThat(told())
        .containsExactly(
            "2 `title` must be a text", "3 `facts` must be a list", "4 expected keys and values");
  }

  @Test
  void anEmptyValueIsToldOnce() {
    map("title:\n").text("title");
    assertThat(told()).containsExactly("1 `title` must be a text");
  }

  @Test
  void anItemOfAWrongTypeIsToldAndLeftOut() {
    assertThat(map("facts:\n  - one\n  - [two]\n  - three\n").texts("facts"))
        .containsExactly("one", "three");
    assertThat(told()).containsExactly("3 `facts` must be a text");
  }

  @Test
  void textsKnowTheirLines() {
    assertThat(map("facts:\n  - one\n\n  - two\n").locatedTexts("facts"))
        .containsExactly(new YamlMap.Located("one", 2), new YamlMap.Located("two", 4));
  }

  @Test
  void aListOfListsTakesASingleTextForAList() {
    assertThat(map("needs:\n  - [a, b]\n  - c\n").textLists("needs"))
        .containsExactly(List.of("a", "b"), List.of("c"));
  }

  @Test
  void aKeyThatNobodyAskedForIsToldOnClosing() {
    try (var map = map("title: x\nnested:\n  deep: y\ncolour: red\n")) {
      map.text("title");
      map.map("nested").orElseThrow().close();
    }
    assertThat(told()).containsExactly("3 unknown key `deep`", "4 unknown key `colour`");
  }

  @Test
  void listingTheKeysDoesNotReadThem() {
    try (var map = map("b: 1\na: 2\n")) {
      assertThat(map.keys()).containsExactly("b", "a");
    }
    assertThat(told()).containsExactly("1 unknown key `b`", "2 unknown key `a`");
  }

  @Test
  void aRepeatedKeyIsTold() {
    map("title: x\ntitle: y\n");
    assertThat(told()).containsExactly("2 key `title` stands twice");
  }

  @Test
  void linesCountFromTheFilesStart() {
    var map = YamlMap.parse(FILE, "title: x\nid: [y]\n", 10, faults).orElseThrow();
    map.text("id");
    assertThat(map.line()).isEqualTo(11);
    assertThat(map.line("id")).isEqualTo(12);
    assertThat(told()).containsExactly("12 `id` must be a text");
  }

  @Test
  void anEmptyFileIsTold() {
    assertThat(YamlMap.parse(FILE, "# nothing\n", 1, faults)).isEmpty();
    assertThat(told()).containsExactly("2 no content");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a: b: c\n", "a: \"open\n", "a: [1, 2\n", "---\na: 1\n---\nb: 2\n", "\tx"})
  void badYamlIsOneFaultAndNoMapping(String yaml) {
    assertThat(YamlMap.parse(FILE, yaml, 0, faults)).isEmpty();
    assertThat(told()).singleElement().asString().matches("[1-9] bad YAML: .+");
  }

  @Test
  void hostileYamlIsToldInsteadOfThrown() {
    assertThat(YamlMap.parse(FILE, "[".repeat(10_000), 0, faults)).isEmpty();
    assertThat(YamlMap.parse(FILE, "a: \u0000\n", 0, faults)).isEmpty();
    assertThat(told()).isNotEmpty().allMatch(fault -> fault.contains("bad YAML"));
  }
}
