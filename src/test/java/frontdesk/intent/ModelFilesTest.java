package frontdesk.intent;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.catalogue.Catalogue;
import frontdesk.catalogue.CatalogueReader;
import frontdesk.language.SentenceVectors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFilesTest {
  private static final Catalogue CATALOGUE = CatalogueReader.read(Path.of("faq")).catalogue();

  @TempDir private Path models;

  @BeforeEach
  void copyTheShippedModels() throws IOException {
    var folder = Files.createDirectories(models.resolve("en"));
    for (var name :
        new String[] {
          "intent.bin",
          "acceptance.bin",
          "meaning.bin",
          "meaning-acceptance.bin",
          "vectors.bin",
          "manifest.yml"
        }) {
      Files.copy(Path.of("models", "en", name), folder.resolve(name));
    }
  }

  private ModelFiles.Reading read() {
    return new ModelFiles(models, Optional.of(new SentenceVectors()))
        .read(CATALOGUE, Locale.ENGLISH);
  }

  @Test
  void theShippedModelsBelongToTheShippedCatalogue() {
    assertThat(read()).isInstanceOf(ModelFiles.Reading.Ready.class);
  }

  @Test
  void aDamagedModelIsRefused() throws IOException {
    Files.writeString(models.resolve("en/intent.bin"), "not a model");
    assertThat(read())
        .isEqualTo(new ModelFiles.Reading.Unusable("a model file for en is damaged or foreign"));
  }

  @Test
  void aModelOfAnotherCatalogueIsRefused() throws IOException {
    var manifest = models.resolve("en/manifest.yml");
    Files.writeString(
        manifest, Files.readString(manifest).replaceFirst("fingerprint: .*", "fingerprint: other"));
    assertThat(read())
        .isEqualTo(
            new ModelFiles.Reading.Unusable("the model for en was trained from another catalogue"));
  }

  @Test
  void aMissingModelIsSaidToBeMissing() {
    assertThat(
            new ModelFiles(models.resolve("nowhere"), Optional.empty())
                .read(CATALOGUE, Locale.ENGLISH))
        .isEqualTo(new ModelFiles.Reading.Unusable("there is no model for en"));
  }

  @Test
  void aCorrectedAnswerMakesNoModelStale(@TempDir Path copy) throws IOException {
    try (var files = Files.walk(Path.of("faq"))) {
      for (var file : files.toList()) {
        Files.copy(file, copy.resolve("faq").resolve(Path.of("faq").relativize(file)));
      }
    }
    var entry = copy.resolve("faq/en/general/about-assistant.md");
    Files.writeString(entry, Files.readString(entry) + "\nOne more sentence.\n");
    var corrected = CatalogueReader.read(copy.resolve("faq")).catalogue();
    assertThat(ModelFiles.fingerprint(corrected, Locale.ENGLISH))
        .isEqualTo(ModelFiles.fingerprint(CATALOGUE, Locale.ENGLISH));
  }
}
