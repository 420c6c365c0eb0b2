package frontdesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CliRegressionTest {
  @TempDir private Path home;

  @BeforeEach
  void train() throws IOException {
    TinyHome.fill(home);
    TinyHome.train(home);
  }

  @AfterEach
  void forgetTheClinicFile() {
    System.clearProperty("micronaut.config.files");
  }

  @Test
  void theLocaleOfThePageCanBeTold() {
    var run = Terminal.run("ask", "--home", home, "--locale", "tr", "--json", "");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("\"language\":\"tr\"");
  }

  @Test
  void aMissingLevelIsToldBelowTheHomeThatIsChecked() throws IOException {
    Files.delete(home.resolve("faq/tr/guidance/crisis.md"));
    assertThat(Terminal.run("check", "--home", home).outLines())
        .anySatisfy(line -> assertThat(line).startsWith(home.resolve("faq/tr").toString()));
  }

  @ParameterizedTest
  @CsvSource({
    "phone: abc, phone",
    "emergency-number: abc, emergency",
    "allowed-origins: '*', origins",
    "hours: {zone: Europe/Istanbul; monday: 25-30}, monday"
  })
  void aClinicFileThatMakesNoSenseIsRefusedInOneLineThatNamesTheField(String line, String field)
      throws IOException {
    Files.writeString(
        home.resolve("clinic.yml"),
        "clinic:\n  " + line.replace(';', ',').replace("*", "\"*\"") + "\n");
    var run = Terminal.run("serve", "--rehearse", "--home", home);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.errLines())
        .singleElement()
        .satisfies(told -> assertThat(told).containsIgnoringCase(field));
  }
}
