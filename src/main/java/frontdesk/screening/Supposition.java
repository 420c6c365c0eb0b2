package frontdesk.screening;

import frontdesk.language.TermIndex.Hit;
import frontdesk.language.TurkishEndings;
import frontdesk.screening.Findings.Match;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Which signs are asked about or imagined, and not had. */
final class Supposition {
  /** "varsa", as in "I took all there was", supposes nothing, and "ensem" is a patient's nape. */
  private static final Set<String> NO_SUPPOSITION =
      Set.of("varsa", "neyse", "yoksa", "nasilsa", "borsa", "arsa", "ense", "ensem", "bursa");

  /** How far in words after its object a verb stands. */
  private static final int REACH_OF_VERB = 2;

  /** How far in words a cue of the present reaches. */
  private static final int REACH_OF_PRESENT = 3;

  private final Findings findings;
  private final Scope scope;
  private final List<String> endings;
  private final BitSet personalSentences = new BitSet();

  Supposition(Findings findings, Scope scope, List<String> endings) {
    this.findings = findings;
    this.scope = scope;
    this.endings = endings;
    findings.cues(Cue.PERSONAL).forEach(hit -> personalSentences.set(scope.sentence(hit.start())));
  }

  boolean covers(Match match) {
    return !isAskedOfNow(match)
        && (findings.cuesNear(Cue.HYPOTHETICAL, match).stream()
                .anyMatch(cue -> scope.isSupposedBy(cue, match))
            || findings.cuesNear(Cue.HYPOTHETICAL_AFTER, match).stream()
                .anyMatch(cue -> followsTheSign(cue, match))
            || (isTurkish(match) ? hasSupposingVerb(match) : isGeneralQuestion(match)));
  }

  /** "Is it normal that", "could this be" and "now" ask about what is there. */
  private boolean isAskedOfNow(Match match) {
    return findings.cuesNear(Cue.PRESENT, match).stream()
        .anyMatch(cue -> Scope.wordsBetween(cue, match) <= REACH_OF_PRESENT);
  }

  private boolean followsTheSign(Hit cue, Match match) {
    return cue.end() > match.parts().getFirst().end()
        && scope.isWholeInSentence(cue, match)
        && scope.isSameThought(cue, match);
  }

  private static boolean isTurkish(Match match) {
    return match.rule().language().getLanguage().equals("tr");
  }

  /** A question that names nobody is about the procedure and not about a patient. */
  private boolean isGeneralQuestion(Match match) {
    return !personalSentences.get(scope.sentence(match.start()))
        && findings.cuesNear(Cue.GENERAL_QUESTION, match).stream()
            .anyMatch(cue -> startsSentence(cue) && scope.isWholeInSentence(cue, match));
  }

  private boolean startsSentence(Hit cue) {
    return cue.start() == 0 || scope.sentence(cue.start() - 1) != scope.sentence(cue.start());
  }

  /**
   * In Turkish the supposition sits in the verb, which is the last word of the match or one soon
   * after it: {@code olursa}, {@code olur mu}.
   */
  private boolean hasSupposingVerb(Match match) {
    var last = Math.min(findings.tokens().size(), match.end() + REACH_OF_VERB);
    return IntStream.range(match.start(), last)
        .filter(token -> scope.sentence(token) == scope.sentence(match.start()))
        .anyMatch(token -> isConditional(token) || isGeneralQuestionVerb(token));
  }

  private boolean isConditional(int token) {
    var word = word(token);
    return !NO_SUPPOSITION.contains(word) && endings.stream().anyMatch(word::endsWith);
  }

  private boolean isGeneralQuestionVerb(int token) {
    return token + 1 < findings.tokens().size()
        && TurkishEndings.isGeneral(word(token))
        && TurkishEndings.isQuestion(word(token + 1));
  }

  private String word(int token) {
    return findings.tokens().get(token).word();
  }
}
