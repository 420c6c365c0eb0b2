package frontdesk.intent;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.language.Glossary;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class IntentClassifierTest {
  private static final List<Example> EXAMPLES =
      Stream.of(
              List.of(
                  "price",
                  "what does it cost",
                  "how much is it",
                  "is it expensive",
                  "the price please",
                  "cost of it",
                  "how much do i pay"),
              List.of(
                  "time",
                  "how long does it take",
                  "how many minutes",
                  "duration please",
                  "is it quick",
                  "the time it takes",
                  "how long is it"),
              List.of(
                  "place",
                  "where are you",
                  "what is the address",
                  "which street is it",
                  "how do i find you",
                  "the address please",
                  "where is it"))
          .flatMap(row -> row.stream().skip(1).map(text -> new Example(row.getFirst(), text)))
          .toList();
  private static IntentClassifier classifier;

  @BeforeAll
  static void train() throws IOException {
    classifier =
        IntentClassifier.train(
            EXAMPLES, Locale.ENGLISH, Glossary.empty(), Counterparts.none(), Optional.empty());
  }

  @Test
  void aKnownQuestionGetsItsLabelFirst() {
    assertThat(
            classifier
                .classify(new Example("", "how much does it cost"))
                .ranked()
                .getFirst()
                .label())
        .isEqualTo("price");
  }

  @Test
  void aMisspeltQuestionIsStillRecognised() {
    assertThat(classifier.classify(new Example("", "wats the adress")).ranked().getFirst().label())
        .isEqualTo("place");
  }

  @Test
  void aTextWithoutAKnownFeatureIsUnknown() {
    var classification = classifier.classify(new Example("", "ξψω"));
    assertThat(classification).isInstanceOf(Classification.Unknown.class);
    assertThat(classification.score()).isZero();
  }

  @Test
  void probabilitiesAddUpToOne() {
    assertThat(
            classifier.classify(new Example("", "is it far")).ranked().stream()
                .mapToDouble(ScoredLabel::probability)
                .sum())
        .isBetween(0.999, 1.001);
  }

  @Test
  void trainingTwiceGivesTheSameScores() throws IOException {
    var again =
        IntentClassifier.train(
            EXAMPLES, Locale.ENGLISH, Glossary.empty(), Counterparts.none(), Optional.empty());
    var question = new Example("", "how long until it is over");
    assertThat(again.classify(question)).isEqualTo(classifier.classify(question));
  }
}
