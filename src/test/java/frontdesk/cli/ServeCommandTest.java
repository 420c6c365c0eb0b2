package frontdesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rehearsal starts the server, asks it and stops it, so that no test waits for a server. */
class ServeCommandTest {
  @TempDir private Path home;

  @BeforeEach
  void train() throws IOException {
    TinyHome.fill(home);
    TinyHome.train(home);
  }

  private Terminal.Run serve() {
    return Terminal.run("serve", "--rehearse", "--home", home);
  }

  private void assertRefused(String reason, String remedy) {
    var run = serve();
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines())
        .singleElement()
        .satisfies(line -> assertThat(line).contains(reason, remedy));
  }

  @Test
  void aTrainedHomeIsServed() {
    assertThat(serve()).isEqualTo(new Terminal.Run(0, "", ""));
  }

  @Test
  void aStaleModelIsRefused() throws IOException {
    TinyHome.edit(
        home.resolve(TinyHome.ENTRIES).resolve("parking.md"), "is parking free", "free spaces");
    assertRefused("was trained from", "`frontdesk train`");
  }

  @Test
  void aMissingModelIsRefused() throws IOException {
    Files.delete(home.resolve("models/en/manifest.yml"));
    assertRefused("there is no model for en", "`frontdesk train`");
  }

  @Test
  void aDamagedModelIsRefused() throws IOException {
    Files.writeString(home.resolve("models/en/intent.bin"), "not a model");
    assertRefused("a model file for en is damaged or foreign", "`frontdesk train`");
  }

  @Test
  void aCorrectedAnswerNeedsNoTraining() throws IOException {
    TinyHome.edit(
        home.resolve(TinyHome.ENTRIES).resolve("parking.md"), "behind the", "in front of the");
    assertThat(serve().exit()).isZero();
  }

  @Test
  void aFaultyCatalogueIsRefused() throws IOException {
    TinyHome.edit(home.resolve(TinyHome.ENTRIES).resolve("parking.md"), "id: parking", "id: PARK");
    assertRefused("parking.md:2: malformed id", "`frontdesk check`");
  }
}
