package frontdesk.intent;

/**
 * What tells whether the best label of a text is right.
 *
 * @param probability of the best label and its counterparts together, from 0 to 1
 * @param likeness cosine to the most similar example of those labels, from 0 to 1
 * @param lead by which their likeness exceeds that of every other near label, from 0 to 1
 */
record Signals(double probability, double likeness, double lead) {
  /** How many of the following labels are compared; the rest are too improbable to matter. */
  private static final int RIVALS = 3;

  static Signals of(Ranking ranking, Counterparts counterparts) {
    var best = ranking.best().label();
    var probability = 0.0;
    var likeness = 0.0;
    for (var each : counterparts.among(best, ranking.ranked())) {
      probability += each.probability();
      likeness = Math.max(likeness, ranking.likeness().to(each.label()));
    }
    var rival =
        ranking.ranked().stream()
            .filter(each -> !counterparts.areSame(best, each.label()))
            .limit(RIVALS)
            .mapToDouble(each -> ranking.likeness().to(each.label()))
            .max()
            .orElse(0);
    return new Signals(
        Math.min(1, probability), Math.min(1, likeness), Math.max(0, likeness - rival));
  }
}
