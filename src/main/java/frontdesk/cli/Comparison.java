package frontdesk.cli;

/** Holds the figures of models against those of others on the same questions. */
final class Comparison {
  /** In percent points; less is chance. */
  private static final double TOLERANCE = 1;

  private static final String RIGHT = "questions " + Outcome.RIGHT.words();
  private static final String WRONG = "questions " + Outcome.WRONG.words();
  private static final String OUT_OF_SCOPE_WRONG =
      "out-of-scope questions " + Outcome.WRONG.words();

  private Comparison() {}

  /** Adds by how much each figure is above the other models', and tells whether these are worse. */
  static boolean add(Figures figures, Figures others) {
    var fewerRight = -difference(figures, others, RIGHT);
    var moreWrong = difference(figures, others, WRONG);
    var moreWrongOutOfScope = difference(figures, others, OUT_OF_SCOPE_WRONG);
    figures
        .number("more answered right than the others", -fewerRight, "points")
        .number("more answered wrong than the others", moreWrong, "points")
        .number("more out-of-scope answered wrong", moreWrongOutOfScope, "points");
    return Math.max(fewerRight, Math.max(moreWrong, moreWrongOutOfScope)) > TOLERANCE;
  }

  private static double difference(Figures figures, Figures others, String name) {
    return figures.value(name).orElse(0) - others.value(name).orElse(0);
  }
}
