package frontdesk.screening;

import frontdesk.language.CommonWords;
import frontdesk.language.Tokeniser;
import frontdesk.screening.Reading.Judged;
import java.time.LocalDate;
import java.util.List;

/** Reads a normalised text with all rules. */
final class Reader {
  private final RuleIndex rules;
  private final List<String> hypotheticalEndings;

  /**
   * @param today decides which calendar years are past
   */
  Reader(RuleBook book, LocalDate today) {
    this.rules = new RuleIndex(book, CommonWords::isKnown, today.getYear());
    this.hypotheticalEndings = book.cues().hypotheticalEndings();
  }

  Reading read(String normalised) {
    var findings = rules.find(Tokeniser.tokenise(normalised));
    var judge = new Judge(findings, hypotheticalEndings);
    var judged =
        findings.matches().stream().map(match -> new Judged(match, judge.standing(match))).toList();
    return new Reading(normalised, findings, judged);
  }
}
