package frontdesk.intent;

import frontdesk.language.Glossary;
import frontdesk.language.Maxent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Turns the signals of a text into the chance that its best label is right. Learned by maximum
 * entropy from folds in which the examples were new to the model, and a part of them of labels it
 * had never seen: those stand for the questions that no entry answers.
 */
final class Acceptance {
  private static final String RIGHT = "right";
  private static final String WRONG = "wrong";
  private static final int FOLDS = 5;

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

  static Acceptance learn(
      List<Example> examples, Locale locale, Glossary glossary, Counterparts counterparts)
      throws IOException {
    var samples = new ArrayList<Maxent.Sample>();
    var folds = Folds.deal(examples, FOLDS);
    for (var fold = 0; fold < FOLDS; fold++) {
      samples.addAll(samples(examples, folds, fold, locale, glossary, counterparts));
    }
    return new Acceptance(Maxent.train(samples, IntentModel.PARAMETERS));
  }

  private static List<Maxent.Sample> samples(
      List<Example> examples,
      int[] folds,
      int fold,
      Locale locale,
      Glossary glossary,
      Counterparts counterparts)
      throws IOException {
    var hidden = new HiddenLabels(examples, fold, FOLDS);
    var known = new ArrayList<Example>();
    var unseen = new ArrayList<Example>();
    for (var i = 0; i < folds.length; i++) {
      var example = examples.get(i);
      (folds[i] == fold || hidden.hide(example.label()) ? unseen : known).add(example);
    }
    var model = IntentModel.of(known, locale, glossary, IntentModel::train);
    return unseen.stream().map(example -> sample(model, counterparts, example)).toList();
  }

  private static Maxent.Sample sample(
      IntentModel model, Counterparts counterparts, Example example) {
    var vector = model.vector(example.text());
    var ranked = model.rank(vector);
    var isRight = counterparts.areSame(ranked.getFirst().label(), example.label());
    var values = values(Signals.of(model, counterparts, vector, ranked));
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
