package frontdesk.screening;

import frontdesk.language.TermIndex.Hit;
import frontdesk.language.TurkishEndings;
import frontdesk.screening.Findings.Match;
import java.util.BitSet;
import java.util.Set;

/** Which signs are said not to be there. */
final class Negation {
  /** Joins the last item of a list that one negation covers: "no fever, chills or redness". */
  private static final Set<String> JOINS = Set.of("or", "nor", "veya", "ya", "ne");

  /** How far behind a sign the word that joins a list may stand. */
  private static final int REACH_OF_LIST = 6;

  private final Findings findings;
  private final Scope scope;
  private final BitSet fillers = new BitSet();
  private final BitSet listItems = new BitSet();
  private final BitSet neverNegated = new BitSet();

  Negation(Findings findings, Scope scope) {
    this.findings = findings;
    this.scope = scope;
    findings.cues(Cue.FILLER).forEach(hit -> fillers.set(hit.start(), hit.end()));
    findings.cues(Cue.NEVER_NEGATED).forEach(hit -> neverNegated.set(hit.start()));
    listItems.or(fillers);
    listItems.or(findings.signTokens());
    findings.cues(Cue.FRIGHTENING).forEach(hit -> listItems.set(hit.start(), hit.end()));
    listItems.andNot(neverNegated);
    findings.cues(Cue.NEW_THOUGHT).forEach(hit -> listItems.clear(hit.start()));
  }

  /** A word that is itself part of the sign, as in "no power", denies no other part of it. */
  boolean covers(Hit part, Match match) {
    return part.isNegated()
        || findings.cuesNear(Cue.NEGATION_BEFORE, match).stream()
            .filter(cue -> !isPartOf(match, cue))
            .anyMatch(cue -> deniesWhatFollows(cue, part))
        || findings.cuesNear(Cue.NEGATION_AFTER, match).stream()
            .filter(cue -> !isPartOf(match, cue))
            .anyMatch(cue -> deniesWhatStandsBefore(cue, part));
  }

  private static boolean isPartOf(Match match, Hit cue) {
    return match.parts().stream()
        .anyMatch(part -> part.start() < cue.end() && cue.start() < part.end());
  }

  private boolean deniesWhatFollows(Hit cue, Hit part) {
    return cue.end() <= part.start()
        && !neverNegated.get(part.start())
        && ((scope.isSameClause(cue, part) && isAll(fillers, cue.end(), part.start()))
            || isItemOfDeniedList(cue, part));
  }

  private boolean deniesWhatStandsBefore(Hit cue, Hit part) {
    return part.end() <= cue.start()
        && isAll(fillers, part.end(), cue.start())
        && scope.isSameClause(cue, part)
        && !isSaidOfNow(part);
  }

  private static boolean isAll(BitSet words, int from, int to) {
    return words.nextClearBit(from) >= to;
  }

  /**
   * A negation reaches over other signs and commas only to the end of a list: without "or" the next
   * clause may say what is there.
   */
  private boolean isItemOfDeniedList(Hit cue, Hit part) {
    var tokens = findings.tokens();
    if (scope.sentence(cue.start()) != scope.sentence(part.start())
        || !isAll(listItems, cue.end(), part.start())) {
      return false;
    }
    var last = Math.min(tokens.size(), part.end() + REACH_OF_LIST);
    for (var at = cue.end(); at < last; at++) {
      if (scope.sentence(at) != scope.sentence(cue.start())) {
        return false;
      }
      if (JOINS.contains(tokens.get(at).word())) {
        return true;
      }
      if (at >= part.end() && !listItems.get(at)) {
        return false;
      }
    }
    return false;
  }

  /** A Turkish verb said of now ends its own statement; the "yok" after it denies another thing. */
  private boolean isSaidOfNow(Hit part) {
    return TurkishEndings.isPresentTense(findings.tokens().get(part.end() - 1).word());
  }
}
