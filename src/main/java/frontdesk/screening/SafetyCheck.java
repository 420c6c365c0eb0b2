package frontdesk.screening;

import frontdesk.catalogue.Catalogue;
import frontdesk.catalogue.Entry;
import frontdesk.catalogue.Fault;
import frontdesk.catalogue.Faults;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * Holds the red-flag rules against their own examples, and the catalogue's examples against the
 * rules.
 */
public final class SafetyCheck {
  private final RuleBook book;
  private final Screener screener;
  private final Faults faults;

  private SafetyCheck(RuleBook book, LocalDate today, Faults faults) {
    this.book = book;
    this.screener = new Screener(book, today);
    this.faults = faults;
  }

  /**
   * Every fault of the files below {@code faq/safety}, and every example of an entry that would get
   * guidance instead of it.
   */
  public static List<Fault> check(Path faq, LocalDate today, Catalogue catalogue) {
    var faults = new Faults();
    var check = new SafetyCheck(RuleReader.read(faq, faults), today, faults);
    check.book.rules().forEach(check::checkRule);
    check.book.flags().forEach(check::checkFlag);
    catalogue.entries().forEach(check::checkEntry);
    return faults.sorted();
  }

  private void checkRule(Rule rule) {
    if (rule.examples().isEmpty()) {
      faults.add(
          rule.file(),
          rule.line(),
          "the rule `" + rule.id() + "` has no example",
          "Add one that fires it");
    }
    rule.examples().stream()
        .filter(example -> !fires(rule, example))
        .forEach(
            example ->
                faults.add(
                    rule.file(),
                    rule.line(),
                    "the rule `" + rule.id() + "` does not fire on its example \"" + example + "\"",
                    "Widen its terms or mend the example"));
  }

  private boolean fires(Rule rule, String example) {
    return screener.screen(example) instanceof Screening.Urgent urgent
        && urgent.evidence().stream()
            .anyMatch(each -> each.rule().equals(rule.id()) && each.standing() == Standing.PRESENT);
  }

  private void checkFlag(RedFlag flag) {
    for (var calm : flag.calm()) {
      if (screener.screen(calm) instanceof Screening.Urgent urgent) {
        var rule = "the calm message \"" + calm + "\" is taken over by " + presentRules(urgent);
        faults.add(
            flag.file(), 1, rule, "Narrow that rule, or add a cue to faq/safety/context.yml");
      }
    }
  }

  private void checkEntry(Entry entry) {
    for (var example : entry.examples()) {
      if (screener.screen(example) instanceof Screening.Urgent urgent) {
        var rule =
            "screening calls the example \"" + example + "\" urgent: " + presentRules(urgent);
        faults.add(
            entry.file(),
            1,
            rule,
            "Remove the example, or narrow the rule if the example is harmless");
      }
    }
  }

  private static String presentRules(Screening.Urgent urgent) {
    return urgent.evidence().stream()
        .filter(each -> each.standing() == Standing.PRESENT)
        .map(each -> "`" + each.rule() + "`")
        .distinct()
        .toList()
        .toString();
  }
}
