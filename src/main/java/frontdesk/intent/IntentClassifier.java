package frontdesk.intent;

import frontdesk.language.Glossary;
import frontdesk.language.Normaliser;
import frontdesk.language.SparseVector;
import frontdesk.language.Token;
import frontdesk.language.Tokeniser;
import frontdesk.screening.ScreenedText;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * Maps a screened text to the entry it asks for, or says that it is unsure or does not know. Safe
 * for use by several threads; the same text gets the same classification.
 */
public final class IntentClassifier {
  private final IntentModel model;
  private final Acceptance acceptance;
  private final Counterparts counterparts;
  private final Thresholds thresholds;

  IntentClassifier(
      IntentModel model, Acceptance acceptance, Counterparts counterparts, Thresholds thresholds) {
    this.model = model;
    this.acceptance = acceptance;
    this.counterparts = counterparts;
    this.thresholds = thresholds;
  }

  /** Trains on the examples; the same examples in the same order make the same classifier. */
  public static IntentClassifier train(
      List<Example> examples, Locale locale, Glossary glossary, Counterparts counterparts)
      throws IOException {
    var model = IntentModel.of(examples, locale, glossary, IntentModel::train);
    return new IntentClassifier(
        model,
        Acceptance.learn(examples, locale, glossary, counterparts),
        counterparts,
        Thresholds.CHOSEN);
  }

  public Classification classify(ScreenedText text) {
    return classify(text.tokens());
  }

  /** For measuring on labelled examples, which are nobody's messages. */
  Classification classify(Example example) {
    return classify(Tokeniser.tokenise(Normaliser.normalise(example.text())));
  }

  private Classification classify(List<Token> tokens) {
    var vector = model.vector(tokens);
    var ranked = model.rank(vector);
    var score = score(vector, ranked);
    if (score >= thresholds.confident()) {
      return new Classification.Confident(ranked, score);
    }
    return score < thresholds.unknown()
        ? new Classification.Unknown(ranked, score)
        : new Classification.Ambiguous(ranked, score);
  }

  /** A text without a single known feature has no chance, whatever the model's prior says. */
  private double score(SparseVector vector, List<ScoredLabel> ranked) {
    return vector.ids().length == 0
        ? 0
        : acceptance.of(Signals.of(model, counterparts, vector, ranked));
  }

  IntentModel model() {
    return model;
  }

  Acceptance acceptance() {
    return acceptance;
  }
}
