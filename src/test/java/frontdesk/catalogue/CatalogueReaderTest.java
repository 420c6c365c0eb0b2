package frontdesk.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class CatalogueReaderTest {
  private static final EntryId DURATION = new EntryId("knee-duration");

  @TempDir Path folder;
  private SampleFaq faq;

  @BeforeEach
  void writeSample() throws IOException {
    faq = SampleFaq.in(folder);
  }

  @Test
  void theSampleHasNoFault() {
    assertThat(faq.faults()).isEmpty();
  }

  @ParameterizedTest(name = "{3}")
  @CsvFileSource(
      resources = "/frontdesk/catalogue/faults.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      numLinesToSkip = 1,
      ignoreLeadingAndTrailingWhitespace = false)
  void everyFaultIsToldWithItsLine(String file, String text, String instead, String faults)
      throws IOException {
    faq.replace(file, lines(text), lines(instead));
    assertThat(faq.faults()).containsExactly(faults.split(" \\|\\| "));
  }

  private static String lines(String cell) {
    return cell == null ? "" : cell.replace("\\n", "\n");
  }

  @Test
  void anEntryIsReadWhole() {
    var entry = faq.catalogue().entry(Locale.ENGLISH, DURATION).orElseThrow();
    assertThat(entry.topic()).isEqualTo("knee");
    assertThat(entry.kind()).isEqualTo(Entry.Kind.ANSWER);
    assertThat(entry.title()).isEqualTo("How long does it take?");
    assertThat(entry.procedure()).hasValue("knee-treatment");
    assertThat(entry.aspects()).containsExactly("duration");
    assertThat(entry.sources()).containsExactly(new Source("leaflet", "After"));
    assertThat(entry.related()).containsExactly(new EntryId("greeting"));
    assertThat(entry.examples()).hasSize(25).startsWith("how long does it take");
    assertThat(entry.markdown()).isEqualTo("It takes **30 minutes**.");
  }

  @Test
  void documentsProceduresAndAspectsAreFoundByTheirIds() {
    var catalogue = faq.catalogue();
    assertThat(catalogue.document("leaflet").orElseThrow().sections())
        .containsExactly("Before", "After");
    assertThat(catalogue.procedure("knee-treatment").orElseThrow().name(Locale.FRENCH))
        .isEqualTo("Knee treatment");
    assertThat(catalogue.aspect("duration").orElseThrow().asksProcedure()).isTrue();
  }

  @Test
  void anIdInTwoFilesIsTold() throws IOException {
    var text = Files.readString(folder.resolve("en/guidance/crisis.md"));
    faq.write("en/guidance/more/guidance/crisis.md", text);
    assertThat(faq.faults())
        .containsExactly(
            "en/guidance/more/guidance/crisis.md:1: the id `crisis` stands in two files");
  }

  @Test
  void aFileOfAnotherEncodingIsToldAndLeftOut() throws IOException {
    var file = folder.resolve("en/general/greeting.md");
    Files.write(
        file,
        Files.readString(file).replace("Hello", "Grüß Gott").getBytes(StandardCharsets.ISO_8859_1));
    assertThat(faq.faults())
        .containsExactly(
            "en/general/greeting.md:0: wrong encoding",
            "en/knee/knee-duration.md:1: dead link to `greeting`");
  }

  @Test
  void aMissingFileIsTold() throws IOException {
    Files.delete(folder.resolve("procedures.yml"));
    assertThat(faq.faults()).contains("procedures.yml:0: unreadable");
  }

  @Test
  void byteOrderMarkAndCarriageReturnsDoNoHarm() throws IOException {
    var file = "en/knee/knee-duration.md";
    var text = Files.readString(folder.resolve(file));
    faq.write(file, "\uFEFF" + text.replace("\n", "\r\n"));
    assertThat(faq.faults()).isEmpty();
  }

  @Test
  void aMissingLevelOfGuidanceIsToldForEachLanguage() throws IOException {
    Files.delete(folder.resolve("en/guidance/crisis.md"));
    assertThat(CatalogueReader.read(folder).faults())
        .extracting(Fault::rule)
        .containsExactly("no guidance for the level crisis in en");
  }

  @Test
  void aFolderThatNamesNoLanguageIsTold() throws IOException {
    Files.createDirectory(folder.resolve("_drafts"));
    assertThat(faq.faults()).containsExactly("_drafts:0: not a language");
  }

  @Test
  void aLanguageWithoutEntriesAnswersNothingAndKeepsItsTexts() throws IOException {
    faq.write("tr/texts.yml", Files.readString(folder.resolve("en/texts.yml")));
    var turkish = Locale.of("tr");
    assertThat(faq.catalogue().languages()).contains(turkish);
    assertThat(faq.catalogue().answersIn(turkish)).isFalse();
    assertThat(faq.catalogue().answersIn(Locale.ENGLISH)).isTrue();
  }

  @Test
  void aFolderWithoutContentIsToldInsteadOfThrown() {
    var nowhere = new SampleFaq(folder.resolve("nowhere"));
    assertThat(nowhere.faults())
        .contains(
            ":0: no English content",
            ":0: unreadable folder",
            "documents.yml:0: unreadable",
            "procedures.yml:0: unreadable");
    assertThat(nowhere.catalogue().entries(Locale.ENGLISH)).isEmpty();
  }
}
