package frontdesk.language;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.catalogue.CatalogueReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class GlossaryTest {
  private static final Glossary SHIPPED =
      Glossary.of(CatalogueReader.read(Path.of("faq")).catalogue());

  private static List<Token> tokens(String text) {
    return Tokeniser.tokenise(Normaliser.normalise(text));
  }

  private static String words(List<Token> tokens) {
    return tokens.stream().map(Token::word).collect(joining(" "));
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/frontdesk/language/procedures.tsv",
      delimiter = '\t',
      numLinesToSkip = 1)
  void aProcedureIsKnownByWhatPatientsCallIt(String text, String procedures, String canonical) {
    assertThat(SHIPPED.procedures(tokens(text)))
        .containsExactlyElementsOf(
            procedures.equals("-") ? List.of() : List.of(procedures.split(" ")));
    assertThat(words(SHIPPED.canonical(tokens(text)))).isEqualTo(canonical);
  }

  @Test
  void aReplacedTokenKeepsItsPlace() {
    assertThat(SHIPPED.canonical(tokens("well, my knee")))
        .containsExactly(
            new Token("well", 0, 4, 0, 0),
            new Token("my", 6, 8, 0, 1),
            new Token("joint-denervation", 9, 13, 0, 1));
  }

  @Test
  void anEmptyGlossaryKnowsNothing() {
    var tokens = tokens("my knee and my neck");
    assertThat(Glossary.empty().procedures(tokens)).isEmpty();
    assertThat(Glossary.empty().canonical(tokens)).isEqualTo(tokens);
  }
}
