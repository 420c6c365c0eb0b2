package frontdesk.screening;

import frontdesk.screening.Findings.Match;
import java.util.List;

/**
 * Decides how a match stands in its sentence. A cue lowers the match it is scoped to and no other;
 * whatever is left in doubt is present.
 */
final class Judge {
  private final Negation negation;
  private final Timing timing;
  private final Supposition supposition;

  /**
   * @param hypotheticalEndings see {@link ContextCues}
   */
  Judge(Findings findings, List<String> hypotheticalEndings) {
    var scope = new Scope(findings);
    this.negation = new Negation(findings, scope);
    this.timing = new Timing(findings, scope);
    this.supposition = new Supposition(findings, scope, hypotheticalEndings);
  }

  /**
   * Whoever imagines harming themselves is in a crisis already, so a supposition lowers no crisis.
   */
  Standing standing(Match match) {
    if (match.parts().stream().anyMatch(part -> negation.covers(part, match))) {
      return Standing.NEGATED;
    }
    if (!match.rule().countsWhenSupposed() && supposition.covers(match)) {
      return Standing.HYPOTHETICAL;
    }
    return timing.of(match);
  }
}
