package frontdesk.intent;

import java.util.List;

/**
 * Where the chance of being right, from 0 to 1, parts the outcomes.
 *
 * @param confident from here on the best label is answered
 * @param unknown below this none is even offered
 */
record Thresholds(double confident, double unknown) {
  /**
   * Few wrong answers first. Chosen on the first round of blind questions: about one in a hundred
   * answered wrong, and as many right ones declined.
   */
  static final Thresholds WORDS = new Thresholds(0.7, 0.25);

  static final Thresholds BLEND = new Thresholds(0.7, 0.2);

  /** From here on the meaning is not asked for. */
  static final double SURE_OF_WORDS = 0.75;

  Thresholds {
    if (!(0 <= unknown && unknown <= confident && confident <= 1)) {
      throw new IllegalArgumentException("thresholds lie between 0 and 1, unknown below confident");
    }
  }

  Classification part(List<ScoredLabel> ranked, double score) {
    if (score >= confident) {
      return new Classification.Confident(ranked, score);
    }
    return score < unknown
        ? new Classification.Unknown(ranked, score)
        : new Classification.Ambiguous(ranked, score);
  }
}
