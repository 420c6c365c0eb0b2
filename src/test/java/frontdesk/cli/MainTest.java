package frontdesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  @ParameterizedTest
  @CsvSource({
    "nonsense, 'nonsense', frontdesk --help",
    "--nonsense, '--nonsense', frontdesk --help",
    "ask --nonsense, '--nonsense', frontdesk ask --help",
    "serve --port abc, 'abc', frontdesk serve --help",
    "train extra, 'extra', frontdesk train --help",
    "check --home, '--home', frontdesk check --help",
    "ask --batch some.tsv, '--json', frontdesk ask --help",
    "outbox, 'subcommand', frontdesk outbox --help",
    "store export, 'CONVERSATION', frontdesk store export --help",
    "store find --channel whatsapp, '--account', frontdesk store find --help"
  })
  void whatCannotBeUnderstoodIsToldInOneLine(String line, String named, String help) {
    var run = Terminal.run((Object[]) line.split(" "));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines())
        .singleElement()
        .satisfies(told -> assertThat(told).contains(named, help));
  }

  @Test
  void withoutACommandItSaysWhichThereAre() {
    assertThat(Terminal.run().out()).contains("serve", "ask", "train", "evaluate", "check");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "serve",
        "ask",
        "train",
        "evaluate",
        "check",
        "outbox list",
        "outbox replay",
        "store find",
        "store export",
        "store erase",
        "store compact"
      })
  void everyCommandHasHelp(String command) {
    var run = Terminal.run((Object[]) (command + " --help").split(" "));
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("frontdesk " + command, "--home");
  }

  @Test
  void aMissingBatchFileIsNamed(@TempDir Path folder) {
    var missing = folder.resolve("missing.tsv");
    var run = Terminal.run("ask", "--batch", missing, "--json");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines()).containsExactly("frontdesk: no such file: " + missing);
  }

  @Test
  void aFolderIsNoBatchFile(@TempDir Path folder) {
    var run = Terminal.run("ask", "--batch", folder, "--json");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines()).containsExactly("frontdesk: cannot read the file: " + folder);
  }
}
