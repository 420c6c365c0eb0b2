package frontdesk.intent;

import frontdesk.language.Maxent;
import java.util.stream.Stream;

/**
 * Turns the signals of a text into the chance that its best label is right. Learned by maximum
 * entropy from folds in which the examples were new to the model, and a part of them of labels it
 * had never seen: those stand for the questions that no entry answers.
 */
final class Acceptance {
  private static final String RIGHT = "right";
  private static final String WRONG = "wrong";

  private final Maxent maxent;
  private final int right;

  Acceptance(Maxent maxent) {
    this.maxent = maxent;
    this.right = maxent.numberOf(RIGHT);
  }

  /** The chance from 0 to 1. */
  double of(Signals signals) {
    return maxent.evaluate(NAMES, values(signals))[right];
  }

  /** From rankings of examples and the labels that they have. */
  static Acceptance learn(Stream<Lesson> lessons, Counterparts counterparts) {
    var samples = lessons.map(lesson -> sample(lesson, counterparts)).toList();
    return new Acceptance(Maxent.train(samples, IntentModel.PARAMETERS));
  }

  /** A ranking of a text that has the label. */
  record Lesson(String label, Ranking ranking) {}

  private static Maxent.Sample sample(Lesson lesson, Counterparts counterparts) {
    var ranking = lesson.ranking();
    var isRight = counterparts.areSame(ranking.best().label(), lesson.label());
    var values = values(Signals.of(ranking, counterparts));
    return new Maxent.Sample(isRight ? RIGHT : WRONG, NAMES, values);
  }

  private static final String[] NAMES = {
    "constant", "probability", "logarithm", "likeness", "lead"
  };

  /** Maximum entropy takes no negative values, so the logarithm is measured from its floor. */
  private static float[] values(Signals signals) {
    var logarithm = Math.max(0, 1 + Math.log10(Math.max(1e-9, signals.probability())) / 3);
    return new float[] {
      1,
      (float) signals.probability(),
      (float) logarithm,
      (float) signals.likeness(),
      (float) signals.lead()
    };
  }

  Maxent maxent() {
    return maxent;
  }
}
