package frontdesk.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FeaturesTest {
  private static Map<String, Integer> count(String text) {
    return new Features(Locale.ENGLISH).count(Tokeniser.tokenise(text));
  }

  private static Set<String> shared(String one, String other) {
    var shared = new HashSet<>(count(one).keySet());
    shared.retainAll(count(other).keySet());
    return shared;
  }

  @Test
  void aWordIsCountedAsItsStemAndItsParts() {
    assertThat(count("abc"))
        .isEqualTo(
            Map.of("=abc", 1, "_ab", 1, "abc", 1, "bc_", 1, "_abc", 1, "abc_", 1, "_abc_", 1));
  }

  @Test
  void aRepeatedWordIsCountedEachTime() {
    assertThat(count("knee knee")).containsEntry("=knee", 2).containsEntry("nee_", 2);
  }

  @Test
  void wordsWithTheSameStemShareIt() {
    assertThat(shared("injections", "injected")).contains("=inject");
  }

  @Test
  void endingsAreCutByTheRulesOfTheLanguage() {
    var turkish = new Features(Locale.of("tr")).count(Tokeniser.tokenise("agrilar"));
    assertThat(turkish).containsKey("=agri");
    assertThat(count("agrilar")).containsKey("=agrilar");
  }

  @Test
  void theSeamBetweenTwoWordsIsCounted() {
    assertThat(count("my knee")).containsKeys("my_", "y_k", "my_kn");
    assertThat(count("my. knee")).containsKey("my_kn");
  }

  @Test
  void aMisspeltWordStillSharesParts() {
    assertThat(shared("denervation", "denervaton")).hasSizeGreaterThan(10);
    assertThat(shared("denervation", "lumbago")).isEmpty();
  }

  @Test
  void onlyAWholeWordCountsAsStem() {
    assertThat(Features.isStem("=knee")).isTrue();
    assertThat(Features.isStem("knee")).isFalse();
  }

  @Test
  void nothingHasNoFeature() {
    assertThat(count("")).isEmpty();
  }
}
