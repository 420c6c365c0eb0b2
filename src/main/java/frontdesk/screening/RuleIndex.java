package frontdesk.screening;

import frontdesk.language.TermIndex;
import frontdesk.language.TermIndex.Hit;
import frontdesk.language.Token;
import frontdesk.screening.Findings.SignNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The rule book compiled for one pass over a message: every term of every rule and cue is looked
 * for at once.
 */
final class RuleIndex {
  /** Where a term is used: as part of a group of a rule, to take a rule back, or as a cue. */
  private record GroupUse(int rule, int group) {}

  private final List<Rule> rules;
  private final List<SignNames> signNames;
  private final TermIndex terms;
  private final List<List<GroupUse>> groupUses = new ArrayList<>();
  private final List<Set<Cue>> cueUses = new ArrayList<>();
  private static final int UNLESS = -1;

  RuleIndex(RuleBook book, Predicate<String> knownWords, int presentYear) {
    this.rules = book.rules();
    this.signNames = rules.stream().map(SignNames::of).toList();
    var numbers = new LinkedHashMap<String, Integer>();
    for (var rule = 0; rule < rules.size(); rule++) {
      add(numbers, rules.get(rule), rule);
    }
    book.cues()
        .terms()
        .forEach((cue, list) -> list.forEach(term -> cueUses.get(number(numbers, term)).add(cue)));
    this.terms = TermIndex.of(List.copyOf(numbers.keySet()), knownWords, presentYear);
  }

  private void add(Map<String, Integer> numbers, Rule rule, int ruleNumber) {
    for (var group = 0; group < rule.needs().size(); group++) {
      var use = new GroupUse(ruleNumber, group);
      rule.needs().get(group).forEach(term -> groupUses.get(number(numbers, term)).add(use));
    }
    rule.unless()
        .forEach(
            term -> groupUses.get(number(numbers, term)).add(new GroupUse(ruleNumber, UNLESS)));
  }

  private int number(Map<String, Integer> numbers, String term) {
    return numbers.computeIfAbsent(
        term,
        _ -> {
          groupUses.add(new ArrayList<>());
          cueUses.add(new HashSet<>());
          return numbers.size();
        });
  }

  /** What was found in one message. */
  Findings find(List<Token> tokens) {
    var findings = new Findings(tokens, rules, signNames);
    var hits = terms.find(tokens);
    hits.forEach(hit -> cueUses.get(hit.term()).forEach(cue -> findings.addCue(cue, hit)));
    hits.stream().filter(hit -> !findings.isIdiom(hit)).forEach(hit -> addGroups(findings, hit));
    return findings;
  }

  private void addGroups(Findings findings, Hit hit) {
    for (var use : groupUses.get(hit.term())) {
      if (use.group() == UNLESS) {
        findings.addUnless(use.rule(), hit);
      } else {
        findings.addGroup(use.rule(), use.group(), hit);
      }
    }
  }
}
