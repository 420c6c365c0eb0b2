package frontdesk.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TermIndexTest {
  private static List<TermIndex.Hit> find(String text, String... terms) {
    return TermIndex.of(List.of(terms), _ -> false, 2026)
        .find(Tokeniser.tokenise(Normaliser.normalise(text)));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/frontdesk/language/terms.tsv", delimiter = '\t', numLinesToSkip = 1)
  void aTermIsFoundAsPeopleTypeIt(String text, String term, String found) {
    assertThat(find(text, term)).hasSize(found.equals("yes") ? 1 : 0);
  }

  @Test
  void aHitNamesItsTermAndItsTokens() {
    assertThat(find("now my chest really hurts", "back", "chest .. hurt*"))
        .containsExactly(new TermIndex.Hit(1, 2, 5, false));
  }

  @Test
  void hitsAreToldInTheOrderOfTheirStarts() {
    assertThat(find("pain in the chest and pain", "chest", "pain", "pain .. chest"))
        .containsExactlyInAnyOrder(
            new TermIndex.Hit(1, 0, 1, false),
            new TermIndex.Hit(2, 0, 4, false),
            new TermIndex.Hit(0, 3, 4, false),
            new TermIndex.Hit(1, 5, 6, false))
        .isSortedAccordingTo((one, other) -> Integer.compare(one.start(), other.start()));
  }

  @Test
  void aKnownWordIsNotTakenForATerm() {
    var index = TermIndex.of(List.of("chest"), "chess"::equals, 2026);
    assertThat(index.find(Tokeniser.tokenise("i play chess"))).isEmpty();
  }

  @Test
  void withoutATermOrAWordNothingIsFound() {
    assertThat(find("chest pain")).isEmpty();
    assertThat(find("", "chest")).isEmpty();
  }

  @Test
  void aTermWithoutAWordIsRefused() {
    assertThatThrownBy(() -> TermIndex.of(List.of(" .. "), _ -> false, 2026))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @Timeout(20)
  void aHostileTextIsReadThrough() {
    assertThat(find("a ".repeat(50_000), "a .. a .. a .. a .. b")).isEmpty();
  }
}
