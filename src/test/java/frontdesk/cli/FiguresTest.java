package frontdesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.intent.Example;
import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {
  private static Measured measured(String label, Outcome outcome, String best, double score) {
    return new Measured(
        new Example(label, "?"),
        !label.equals("oos"),
        outcome,
        best,
        best.equals(label),
        score,
        false);
  }

  private static final List<Measured> QUESTIONS =
      List.of(
          measured("a", Outcome.RIGHT, "a", 0.95),
          measured("a", Outcome.WRONG, "b", 0.75),
          measured("b", Outcome.ASKED_RIGHT, "b", 0.45),
          measured("b", Outcome.TAKEN_OVER, "", 0),
          measured("oos", Outcome.DECLINED, "a", 0.05));

  @Test
  void outcomesAreSharesOfTheirOwnKindOfQuestion() {
    var figures = new CatalogueFigures(QUESTIONS).figures();
    assertThat(figures.value("questions answered right")).hasValue(25);
    assertThat(figures.value("questions answered wrong")).hasValue(25);
    assertThat(figures.value("out-of-scope questions declined")).hasValue(100);
    assertThat(figures.value("best entry right, answered or not")).hasValue(50);
  }

  @Test
  void aScoreThatIsEnoughCoversAndErrs() {
    var figures = new CatalogueFigures(QUESTIONS).figures();
    assertThat(figures.value("coverage from score 0.7 on")).hasValue(50);
    assertThat(figures.value("wrong from score 0.7 on")).hasValue(20);
  }

  @Test
  void confusionsAreCountedByTheirLabels() {
    assertThat(new CatalogueFigures(QUESTIONS).figures().text()).contains("1 of a taken for b");
  }

  @Test
  void anAnswerThatIsNoneIsToldByItsEntry() {
    var answered = List.of(measured("oos", Outcome.WRONG, "talk-to-clinic", 0.9));
    assertThat(new CatalogueFigures(answered).figures().text())
        .contains("1 of oos answered by talk-to-clinic");
  }

  @Test
  void modelsThatAnswerClearlyLessRightAreWorse() {
    var good = new Figures().share("questions answered right", 0.9);
    var bad = new Figures().share("questions answered right", 0.8);
    assertThat(Comparison.add(bad, good)).isTrue();
    assertThat(Comparison.add(good, bad)).isFalse();
  }

  @Test
  void thePageHoldsItsFiguresAndLoadsNothing() {
    var page = FiguresPage.of(new Figures().count("questions", 3).remark("</script>"));
    assertThat(page).contains("\"questions\":3").containsOnlyOnce("</script>");
    assertThat(page).doesNotContain("src=").doesNotContain("href=");
  }
}
