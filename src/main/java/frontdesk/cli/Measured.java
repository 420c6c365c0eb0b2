package frontdesk.cli;

import frontdesk.intent.Example;

/**
 * A labelled question and what became of it.
 *
 * @param isSupported whether an entry answers it
 * @param best the likeliest label
 * @param isBestRight whether that, or its counterpart of the other procedure, is the right one
 * @param score the chance from 0 to 1 that the classifier gave it; 0 for a question taken over
 * @param isGapNamed whether the likeliest label is a topic that the documents do not cover
 */
record Measured(
    Example question,
    boolean isSupported,
    Outcome outcome,
    String best,
    boolean isBestRight,
    double score,
    boolean isGapNamed) {

  static Measured takenOver(Example question, boolean isSupported) {
    return new Measured(question, isSupported, Outcome.TAKEN_OVER, "", false, 0, false);
  }

  boolean isBestExact() {
    return best.equals(question.label());
  }

  /** The chance from 0 to 1 that an entry answers it. */
  double answerScore() {
    return isGapNamed ? 0 : score;
  }
}
