package frontdesk.screening;

import frontdesk.language.TermIndex.Hit;
import frontdesk.screening.Findings.Match;
import java.util.BitSet;
import java.util.stream.IntStream;

/** How far a cue reaches in a message. */
final class Scope {
  /** A thought that starts so soon after a supposition is the supposed one. */
  private static final int WORDS_TO_THE_SUPPOSED = 2;

  private final Findings findings;
  private final BitSet thoughts = new BitSet();

  Scope(Findings findings) {
    this.findings = findings;
    findings.cues(Cue.NEW_THOUGHT).forEach(hit -> thoughts.set(hit.start()));
    findings.cues(Cue.HYPOTHETICAL).forEach(hit -> thoughts.clear(hit.start(), hit.end()));
  }

  /** Whether no new thought starts between the two. */
  boolean isSameThought(Hit cue, Match match) {
    var from = Math.min(cue.end(), match.end());
    var to = Math.max(cue.start(), match.start());
    return isSameSentence(cue, match) && !startsThought(from, to + 1);
  }

  /** Whether what is supposed by a cue before the match includes the match. */
  boolean isSupposedBy(Hit cue, Match match) {
    return cue.start() <= match.start()
        && isWholeInSentence(cue, match)
        && !startsThought(cue.end() + WORDS_TO_THE_SUPPOSED, match.start() + 1);
  }

  private boolean startsThought(int from, int to) {
    var next = thoughts.nextSetBit(from);
    return next >= 0 && next < to;
  }

  boolean isSameSentence(Hit cue, Match match) {
    var sentence = sentence(cue.start());
    return IntStream.of(match.start(), match.end() - 1)
        .anyMatch(token -> sentence(token) == sentence);
  }

  /** Whether all of the match stands in the sentence of the cue. */
  boolean isWholeInSentence(Hit cue, Match match) {
    return sentence(match.start()) == sentence(cue.start())
        && sentence(match.end() - 1) == sentence(cue.start());
  }

  boolean isSameClause(Hit one, Hit other) {
    return findings.tokens().get(one.start()).clause()
        == findings.tokens().get(other.start()).clause();
  }

  int sentence(int token) {
    return findings.tokens().get(token).sentence();
  }

  static int wordsBetween(Hit cue, Match match) {
    return Math.max(0, Math.max(match.start() - cue.end(), cue.start() - match.end()));
  }
}
