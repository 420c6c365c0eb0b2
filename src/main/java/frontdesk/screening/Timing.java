package frontdesk.screening;

import frontdesk.catalogue.Level;
import frontdesk.language.TermIndex.Hit;
import frontdesk.language.TurkishEndings;
import frontdesk.screening.Findings.Match;
import java.util.stream.IntStream;

/** When a sign was there. Only an explicit date that belongs to the sign puts it into the past. */
final class Timing {
  /** How far in words a date reaches to what it dates. */
  private static final int REACH_OF_DATE = 16;

  private final Findings findings;
  private final Scope scope;

  Timing(Findings findings, Scope scope) {
    this.findings = findings;
    this.scope = scope;
  }

  Standing of(Match match) {
    if (isHeldInPresent(match)) {
      return Standing.PRESENT;
    }
    if (isDated(Cue.RECENT, match)) {
      return Standing.RECENT;
    }
    return isChronic(match) || isDated(Cue.PAST, match) ? Standing.PAST : Standing.PRESENT;
  }

  private boolean isHeldInPresent(Match match) {
    return findings.cuesNear(Cue.PRESENT, match).stream()
        .anyMatch(cue -> scope.isSameSentence(cue, match) && !isPartOfDate(cue, match));
  }

  /** "since" holds a sentence in the present, "since then" does not. */
  private boolean isPartOfDate(Hit cue, Match match) {
    return isWithin(Cue.PAST, cue, match)
        || isWithin(Cue.CHRONIC, cue, match)
        || isWithin(Cue.RECENT, cue, match);
  }

  private boolean isWithin(Cue kind, Hit cue, Match match) {
    return findings.cuesNear(kind, match).stream()
        .anyMatch(date -> date.start() <= cue.start() && cue.end() <= date.end());
  }

  /** For years the same is no sign of today, unless it is one that can kill. */
  private boolean isChronic(Match match) {
    return match.rule().flag().level() == Level.SAME_DAY
        && findings.cuesNear(Cue.CHRONIC, match).stream()
            .anyMatch(cue -> scope.isSameSentence(cue, match));
  }

  private boolean isDated(Cue kind, Match match) {
    return findings.cuesNear(kind, match).stream()
        .anyMatch(
            date ->
                scope.isWholeInSentence(date, match)
                    && scope.isSameThought(date, match)
                    && Scope.wordsBetween(date, match) <= REACH_OF_DATE
                    && !(belongsToAnEvent(date, match) && isSaidOfNow(match)));
  }

  /** "The injection was two years ago and my leg is numb" dates the injection. */
  private boolean belongsToAnEvent(Hit date, Match match) {
    return findings.cuesNear(Cue.DATED_EVENT, match).stream()
        .anyMatch(
            event ->
                scope.isSameSentence(event, match)
                    && distance(event, date) <= Scope.wordsBetween(date, match));
  }

  private static int distance(Hit one, Hit other) {
    return Math.max(0, Math.max(other.start() - one.end(), one.start() - other.end()));
  }

  private boolean isSaidOfNow(Match match) {
    var from = Math.max(0, match.start() - 1);
    var to = Math.min(findings.tokens().size(), match.end() + 1);
    return findings.cuesNear(Cue.PRESENT_TENSE, match).stream()
            .anyMatch(cue -> from <= cue.start() && cue.end() <= to)
        || IntStream.range(from, to)
            .mapToObj(token -> findings.tokens().get(token).word())
            .anyMatch(TurkishEndings::isPresentTense);
  }
}
