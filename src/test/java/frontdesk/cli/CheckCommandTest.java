package frontdesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class CheckCommandTest {
  @TempDir private Path home;

  @BeforeEach
  void fill() throws IOException {
    TinyHome.fill(home);
  }

  private Terminal.Run check() {
    return Terminal.run("check", "--home", home);
  }

  private Path entry(String name) {
    return home.resolve(TinyHome.ENTRIES).resolve(name);
  }

  @Test
  void soundContentPasses() throws IOException {
    TinyHome.train(home);
    var run = check();
    assertThat(run.outLines())
        .containsExactly("3 entries, 3 not reviewed by a clinician, 0 faults");
    assertThat(run.exit()).isZero();
  }

  @Test
  void everyFaultOfEveryFileIsToldAtOnce() throws IOException {
    TinyHome.edit(entry("parking.md"), "facts: []", "facts: [free of charge]");
    TinyHome.edit(entry("greeting.md"), "related: []", "related: [nowhere]");
    TinyHome.edit(entry("opening-times.md"), "state: not-reviewed", "state: perhaps");
    TinyHome.edit(home.resolve("faq/en/texts.yml"), "blank:", "blnak:");
    Files.delete(home.resolve("faq/tr/guidance/crisis.md"));
    var run = check();
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out())
        .contains("parking.md", "greeting.md", "opening-times.md", "texts.yml", "crisis.md");
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/frontdesk/cli/faults.txt",
      delimiter = '|',
      quoteCharacter = '`',
      useHeadersInDisplayName = true)
  void aFaultIsToldWithFileLineAndRemedy(
      String file, String from, String to, int line, String rule, String remedy)
      throws IOException {
    var broken = home.resolve(file);
    TinyHome.edit(broken, from, to);
    var run = check();
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.outLines())
        .anySatisfy(
            told -> assertThat(told).startsWith(broken + ":" + line + ": ").contains(rule, remedy));
  }

  @Test
  void aModelOfAnotherCatalogueIsAFault() throws IOException {
    TinyHome.train(home);
    TinyHome.edit(entry("parking.md"), "is parking free", "free spaces");
    var run = check();
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.outLines())
        .anySatisfy(
            told -> assertThat(told).contains("trained from another", "Run `frontdesk train`"));
  }

  @Test
  void anEmptyFolderIsToldAsFaults() throws IOException {
    var run = Terminal.run("check", "--home", Files.createDirectory(home.resolve("empty")));
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).contains("--home");
    assertThat(run.err()).isEmpty();
  }
}
