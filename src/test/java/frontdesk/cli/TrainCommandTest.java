package frontdesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainCommandTest {
  @TempDir private Path home;

  @BeforeEach
  void fill() throws IOException {
    TinyHome.fill(home);
  }

  private Map<String, String> trained() throws IOException {
    assertThat(Terminal.run("train", "--anew", "--home", home).errLines())
        .containsExactly("trained screening", "trained en");
    var files = new TreeMap<String, String>();
    try (var found = Files.walk(home.resolve("models"))) {
      for (var file : found.filter(Files::isRegularFile).toList()) {
        files.put(
            home.relativize(file).toString(),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }

  @Test
  void trainingTwiceWritesTheSameBytes() throws IOException {
    var first = trained();
    assertThat(first)
        .containsOnlyKeys(
            "models/en/intent.bin",
            "models/en/acceptance.bin",
            "models/en/meaning.bin",
            "models/en/meaning-acceptance.bin",
            "models/en/vectors.bin",
            "models/en/manifest.yml",
            "models/screening/categories.bin",
            "models/screening/meaning.bin",
            "models/screening/urgency.bin",
            "models/screening/vocabulary.bin",
            "models/screening/manifest.yml");
    assertThat(trained()).isEqualTo(first);
  }

  @Test
  void anotherExampleMakesAnotherModel() throws IOException {
    var first = trained();
    TinyHome.edit(
        home.resolve(TinyHome.ENTRIES).resolve("parking.md"), "is parking free", "free spaces");
    assertThat(trained().get("models/en/intent.bin"))
        .isNotEqualTo(first.get("models/en/intent.bin"));
  }

  @Test
  void worseModelsAreNotKeptUnlessAskedFor() throws IOException {
    var intent = "models/en/intent.bin";
    var before = trained().get(intent);
    var manifest = home.resolve("models/en/manifest.yml");
    Files.writeString(
        manifest,
        Files.readString(manifest).replaceAll("held-out-right: .*", "held-out-right: 1.5"));
    TinyHome.edit(
        home.resolve(TinyHome.ENTRIES).resolve("parking.md"), "is parking free", "free spaces");
    var run = Terminal.run("train", "--home", home);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("kept the old models for en", "--even-if-worse");
    assertThat(Files.readString(home.resolve(intent), StandardCharsets.ISO_8859_1))
        .isEqualTo(before);
    assertThat(Terminal.run("train", "--even-if-worse", "--home", home).exit()).isZero();
  }

  @Test
  void aBrokenCatalogueIsNotTrained() throws IOException {
    TinyHome.edit(home.resolve(TinyHome.ENTRIES).resolve("parking.md"), "id: parking", "id: PARK");
    var run = Terminal.run("train", "--anew", "--home", home);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("parking.md");
    assertThat(home.resolve("models")).doesNotExist();
  }
}
