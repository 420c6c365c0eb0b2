package frontdesk.intent;

/**
 * Where the chance of being right, from 0 to 1, parts the outcomes.
 *
 * @param confident from here on the best label is answered
 * @param unknown below this none is even offered
 */
record Thresholds(double confident, double unknown) {
  /**
   * Chosen by cross-validation of the shipped catalogue: few wrong answers first, then few
   * refusals.
   */
  static final Thresholds CHOSEN = new Thresholds(0.6, 0.12);

  Thresholds {
    if (!(0 <= unknown && unknown <= confident && confident <= 1)) {
      throw new IllegalArgumentException("thresholds lie between 0 and 1, unknown below confident");
    }
  }
}
