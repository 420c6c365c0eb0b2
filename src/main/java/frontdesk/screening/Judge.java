package frontdesk.screening;

import frontdesk.language.TermIndex.Hit;
import frontdesk.screening.Findings.Match;
import frontdesk.screening.RuleIndex.Cue;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Decides how a match stands in its sentence. A cue lowers the match it is scoped to and no other;
 * whatever is left in doubt is present.
 */
final class Judge {
  /** Turkish "varsa", as in "I took all there was", supposes nothing. */
  private static final String WHATEVER_THERE_IS = "varsa";

  /** How far in words after its object a verb stands. */
  private static final int REACH_OF_VERB = 2;

  /** How far in words a date reaches to what it dates. */
  private static final int REACH_OF_DATE = 16;

  private final Findings findings;
  private final List<String> hypotheticalEndings;
  private final BitSet fillers = new BitSet();
  private final BitSet neverNegated = new BitSet();
  private final BitSet thoughts = new BitSet();

  /**
   * @param hypotheticalEndings see {@link ContextCues}
   */
  Judge(Findings findings, List<String> hypotheticalEndings) {
    this.findings = findings;
    this.hypotheticalEndings = hypotheticalEndings;
    findings.cues(Cue.FILLER).forEach(hit -> fillers.set(hit.start(), hit.end()));
    findings.cues(Cue.NEVER_NEGATED).forEach(hit -> neverNegated.set(hit.start()));
    findings.cues(Cue.NEW_THOUGHT).forEach(hit -> thoughts.set(hit.start()));
    findings.cues(Cue.HYPOTHETICAL).forEach(hit -> thoughts.clear(hit.start(), hit.end()));
  }

  /**
   * Whoever imagines harming themselves is in a crisis already, so a supposition lowers no crisis.
   */
  Standing standing(Match match) {
    if (match.parts().stream().anyMatch(this::isNegated)) {
      return Standing.NEGATED;
    }
    if (isHeldInPresent(match)) {
      return Standing.PRESENT;
    }
    if (isPast(match)) {
      return Standing.PAST;
    }
    return !match.rule().countsWhenSupposed() && isHypothetical(match)
        ? Standing.HYPOTHETICAL
        : Standing.PRESENT;
  }

  private boolean isNegated(Hit part) {
    return findings.cues(Cue.NEGATION_BEFORE).stream()
            .anyMatch(cue -> negatesWhatFollows(cue, part))
        || findings.cues(Cue.NEGATION_AFTER).stream()
            .anyMatch(cue -> negatesWhatStandsBefore(cue, part));
  }

  private boolean negatesWhatFollows(Hit cue, Hit part) {
    return cue.end() <= part.start()
        && !neverNegated.get(part.start())
        && isSameClause(cue, part)
        && onlyFillers(cue.end(), part.start());
  }

  private boolean negatesWhatStandsBefore(Hit cue, Hit part) {
    return part.end() <= cue.start()
        && isSameClause(cue, part)
        && onlyFillers(part.end(), cue.start());
  }

  private boolean onlyFillers(int from, int to) {
    return fillers.nextClearBit(from) >= to;
  }

  private boolean isHeldInPresent(Match match) {
    return findings.cues(Cue.PRESENT).stream()
        .anyMatch(cue -> isSameSentence(cue, match) && !isPartOfDate(cue));
  }

  /** "since" holds a sentence in the present, "since then" does not. */
  private boolean isPartOfDate(Hit cue) {
    return findings.cues(Cue.PAST).stream()
        .anyMatch(date -> date.start() <= cue.start() && cue.end() <= date.end());
  }

  private boolean isPast(Match match) {
    return findings.cues(Cue.PAST).stream()
        .anyMatch(cue -> isSameThought(cue, match) && wordsBetween(cue, match) <= REACH_OF_DATE);
  }

  private boolean isHypothetical(Match match) {
    return findings.cues(Cue.HYPOTHETICAL).stream()
            .anyMatch(cue -> cue.start() <= match.start() && isSameThought(cue, match))
        || endsHypothetically(match)
        || findings.cues(Cue.HYPOTHETICAL_AFTER).stream()
            .anyMatch(
                cue -> cue.end() > match.parts().getFirst().end() && isSameThought(cue, match));
  }

  /**
   * In Turkish the supposition sits in the verb, which is the last word of the match or one soon
   * after it.
   */
  private boolean endsHypothetically(Match match) {
    if (!match.rule().language().getLanguage().equals("tr")) {
      return false;
    }
    var last = Math.min(findings.tokens().size(), match.end() + REACH_OF_VERB);
    return IntStream.range(match.start(), last)
        .filter(token -> isSameSentence(new Hit(0, token, token + 1), match))
        .mapToObj(token -> findings.tokens().get(token).word())
        .filter(word -> !word.equals(WHATEVER_THERE_IS))
        .anyMatch(word -> hypotheticalEndings.stream().anyMatch(word::endsWith));
  }

  /** Whether no new thought starts between the two, nor within the match. */
  private boolean isSameThought(Hit cue, Match match) {
    var from = Math.min(cue.start(), match.start()) + 1;
    var to = Math.max(cue.end(), match.end());
    var next = thoughts.nextSetBit(from);
    return isSameSentence(cue, match) && (next < 0 || next >= to);
  }

  private boolean isSameSentence(Hit cue, Match match) {
    var sentence = sentence(cue.start());
    return IntStream.of(match.start(), match.end() - 1)
        .anyMatch(token -> sentence(token) == sentence);
  }

  private boolean isSameClause(Hit one, Hit other) {
    return findings.tokens().get(one.start()).clause()
        == findings.tokens().get(other.start()).clause();
  }

  private static int wordsBetween(Hit cue, Match match) {
    return Math.max(0, Math.max(match.start() - cue.end(), cue.start() - match.end()));
  }

  private int sentence(int token) {
    return findings.tokens().get(token).sentence();
  }
}
