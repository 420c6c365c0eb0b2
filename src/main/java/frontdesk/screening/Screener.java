package frontdesk.screening;

import frontdesk.catalogue.Faults;
import frontdesk.language.CommonWords;
import frontdesk.language.Normaliser;
import frontdesk.language.Token;
import frontdesk.language.Tokeniser;
import frontdesk.screening.Findings.Match;
import frontdesk.screening.RuleIndex.Cue;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reads every message with the red-flag rules of every language before anything else is done with
 * it. Safe for use by several threads; the same text gets the same verdict. Work grows linearly
 * with the text's length.
 */
public final class Screener {
  /**
   * In characters. Longer texts, which no channel lets through, are not read but taken for urgent.
   */
  static final int WORK_BOUND = 65_536;

  private static final Comparator<Evidence> MOST_URGENT =
      Comparator.comparing(Evidence::level).thenComparingInt(Evidence::rank);

  private final RuleIndex rules;
  private final List<String> hypotheticalEndings;

  Screener(RuleBook book, LocalDate today) {
    this.rules = new RuleIndex(book, CommonWords::isKnown, today.getYear());
    this.hypotheticalEndings = book.cues().hypotheticalEndings();
  }

  /**
   * Reads the rules below {@code faq/safety}. Faults are told, and what could be read screens.
   *
   * @param today decides which calendar years are past
   */
  public static Screener read(Path faq, LocalDate today, Faults faults) {
    return new Screener(RuleReader.read(faq, faults), today);
  }

  /** Never throws: what cannot be screened is urgent. */
  public Screening screen(String text) {
    try {
      return text.length() > WORK_BOUND
          ? Screening.Urgent.closed()
          : judge(Normaliser.normalise(text));
    } catch (RuntimeException | StackOverflowError _) {
      return Screening.Urgent.closed();
    }
  }

  private Screening judge(String normalised) {
    var tokens = Tokeniser.tokenise(normalised);
    var findings = rules.find(tokens);
    var judge = new Judge(findings, hypotheticalEndings);
    var evidence =
        findings.matches().stream()
            .map(match -> evidence(match, judge.standing(match), normalised, tokens))
            .distinct()
            .toList();
    return evidence.stream()
        .filter(each -> each.standing() == Standing.PRESENT)
        .min(MOST_URGENT)
        .<Screening>map(
            worst -> new Screening.Urgent(worst.level(), Optional.of(worst.category()), evidence))
        .orElseGet(
            () ->
                new Screening.Clear(
                    new ScreenedText(normalised, tokens),
                    evidence,
                    !findings.cues(Cue.FRIGHTENING).isEmpty()));
  }

  private static Evidence evidence(
      Match match, Standing standing, String normalised, List<Token> tokens) {
    var words =
        normalised.substring(tokens.get(match.start()).start(), tokens.get(match.end() - 1).end());
    var rule = match.rule();
    var flag = rule.flag();
    return new Evidence(
        rule.id(), flag.id(), flag.rank(), flag.level(), rule.language(), standing, words);
  }
}
