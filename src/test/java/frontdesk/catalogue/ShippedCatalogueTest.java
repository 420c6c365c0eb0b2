package frontdesk.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ShippedCatalogueTest {
  private static CatalogueReader.Reading reading;

  @BeforeAll
  static void read() {
    reading = CatalogueReader.read(Path.of("faq"));
  }

  @Test
  void itHasNoFault() {
    assertThat(reading.faults()).isEmpty();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/frontdesk/catalogue/shipped-entries.txt")
  void everyPromisedEntryIsThereWithItsExamples(String id) {
    assertThat(reading.catalogue().entry(Locale.ENGLISH, new EntryId(id)))
        .hasValueSatisfying(entry -> assertThat(entry.examples()).hasSizeGreaterThanOrEqualTo(25));
  }

  @Test
  void nothingClaimsToBeReviewed() {
    var catalogue = reading.catalogue();
    assertThat(
            Stream.concat(
                catalogue.entries().map(Entry::review), catalogue.guidance().map(Guidance::review)))
        .isNotEmpty()
        .containsOnly(new Review.NotReviewed());
  }

  @Test
  void everyAnswerCitesADocumentWithALink() {
    var catalogue = reading.catalogue();
    assertThat(catalogue.documents()).isNotEmpty();
    assertThat(catalogue.entries().filter(entry -> entry.procedure().isPresent()))
        .allSatisfy(entry -> assertThat(entry.sources()).as("%s", entry.id()).isNotEmpty())
        .allSatisfy(
            entry ->
                assertThat(entry.sources())
                    .extracting(source -> catalogue.document(source.document()))
                    .doesNotContain(Optional.empty()));
  }
}
