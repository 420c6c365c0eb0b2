package frontdesk.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {
  @TempDir Path folder;
  private final Faults faults = new Faults();

  private Optional<FrontMatter> read(String text) throws IOException {
    return FrontMatter.read(Files.writeString(folder.resolve("entry.md"), text), faults);
  }

  private List<String> told() {
    return faults.sorted().stream().map(fault -> fault.line() + " " + fault.rule()).toList();
  }

  @Test
  void headAndBodyAreParted() throws IOException {
    var matter = read("---\nid: a\n---\n\nThe *answer*.\n\n").orElseThrow();
    assertThat(matter.head().text("id")).isEqualTo("a");
    assertThat(matter.body()).isEqualTo("The *answer*.");
    assertThat(told()).isEmpty();
  }

  @Test
  void aRuleInTheBodyStaysThere() throws IOException {
    assertThat(read("---\nid: a\n---\nOne\n\n---\n\nTwo\n").orElseThrow().body())
        .isEqualTo("One\n\n---\n\nTwo");
  }

  @Test
  void linesOfTheHeadCountFromTheFilesStart() throws IOException {
    assertThat(read("---\nid: a\ntitle: b\n---\nText\n").orElseThrow().head().line("title"))
        .isEqualTo(3);
  }

  @Test
  void anEmptyHeadIsTold() throws IOException {
    assertThat(read("---\n---\nText\n")).isEmpty();
    assertThat(told()).containsExactly("2 no content");
  }

  @Test
  void aMissingBodyIsTold() throws IOException {
    assertThat(read("---\nid: a\n---\n \n")).isPresent();
    assertThat(told()).containsExactly("0 no text below the front matter");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Text\n", "---\nid: a\n", "\n---\nid: a\n---\nText\n", "---- \nid: a"})
  void aFileWithoutFencesIsToldAndLeftOut(String text) throws IOException {
    assertThat(read(text)).isEmpty();
    assertThat(told()).containsExactly("1 no front matter");
  }
}
