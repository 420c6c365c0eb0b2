package frontdesk.screening;

import frontdesk.catalogue.Catalogue;
import frontdesk.catalogue.Entry;
import frontdesk.catalogue.Fault;
import frontdesk.catalogue.Faults;
import frontdesk.catalogue.Level;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Holds the red-flag rules against their own examples, each alone, and the catalogue's examples
 * against the whole screening.
 */
public final class SafetyCheck {
  private final RuleBook book;
  private final Screener rules;
  private final Optional<Screener> whole;
  private final Faults faults;

  private SafetyCheck(ScreeningSource source, Optional<Screener> whole, Faults faults) {
    this.book = source.book();
    this.rules = source.rulesOnly();
    this.whole = whole;
    this.faults = faults;
  }

  /**
   * Every fault of the files below {@code faq/safety} and of the detector, and every example of an
   * entry that would get guidance instead of it.
   */
  public static List<Fault> check(Path faq, Path models, LocalDate today, Catalogue catalogue) {
    var faults = new Faults();
    var source = ScreeningSource.read(faq, today, faults).with(catalogue);
    var whole = source.screener(models, faults);
    source.checkExamples(faults);
    var check = new SafetyCheck(source, whole, faults);
    check.book.rules().forEach(check::checkRule);
    check.book.combinations().forEach(check::checkCombination);
    check.book.flags().forEach(check::checkFlag);
    catalogue.entries().forEach(check::checkEntry);
    return faults.sorted();
  }

  private void checkRule(Rule rule) {
    if (isPartOfACombination(rule)) {
      return;
    }
    if (rule.examples().isEmpty()) {
      tell(rule, "has no example", "Add one that fires it");
    }
    rule.examples().stream()
        .filter(example -> !fires(rules, rule.id(), example))
        .forEach(
            example ->
                tell(
                    rule,
                    "does not fire on its example \"" + example + "\"",
                    "Widen its terms or mend the example"));
    if (!rule.isHint() && rule.examples().stream().noneMatch(text -> dependsOn(rule, text))) {
      tell(
          rule,
          "changes no verdict: the other rules catch its examples too",
          "Add an example that only it catches, or remove the rule");
    }
  }

  private boolean isPartOfACombination(Rule rule) {
    return book.combinations().stream()
        .anyMatch(each -> each.beside().filter(rule::equals).isPresent());
  }

  private void tell(Rule rule, String what, String remedy) {
    faults.add(rule.file(), rule.line(), "the rule `" + rule.id() + "` " + what, remedy);
  }

  private static boolean fires(Screener screener, String id, String example) {
    return screener.screen(example).evidence().stream()
        .anyMatch(each -> each.rule().equals(id) && each.standing().isUrgent());
  }

  /** Whether the verdict of the rules is a milder one without this rule. */
  private boolean dependsOn(Rule rule, String example) {
    return level(rules.screen(example), _ -> true)
        .filter(
            level ->
                !level(rules.screen(example), each -> !each.rule().equals(rule.id()))
                    .filter(other -> other.compareTo(level) <= 0)
                    .isPresent())
        .isPresent();
  }

  private static Optional<Level> level(Screening screening, Predicate<Evidence> counted) {
    return screening.evidence().stream()
        .filter(Evidence::isUrgent)
        .filter(counted)
        .map(Evidence::level)
        .min(Comparator.naturalOrder());
  }

  private void checkCombination(Combination combination) {
    combination.examples().stream()
        .filter(example -> !fires(whole.orElse(rules), combination.id(), example))
        .forEach(
            example ->
                faults.add(
                    combination.file(),
                    combination.line(),
                    "the combination `"
                        + combination.id()
                        + "` is not complete in its example \""
                        + example
                        + "\"",
                    "Widen its words or mend the example"));
  }

  private void checkFlag(RedFlag flag) {
    for (var calm : flag.calm()) {
      if (whole.orElse(rules).screen(calm) instanceof Screening.Urgent urgent) {
        var rule = "the calm message \"" + calm + "\" is taken over by " + presentRules(urgent);
        faults.add(
            flag.file(), 1, rule, "Narrow that rule, or add a cue to faq/safety/context.yml");
      }
    }
  }

  private void checkEntry(Entry entry) {
    for (var example : entry.examples()) {
      if (whole.orElse(rules).screen(example) instanceof Screening.Urgent urgent) {
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
        .filter(Evidence::isUrgent)
        .map(each -> "`" + each.rule() + "`")
        .distinct()
        .toList()
        .toString();
  }
}
