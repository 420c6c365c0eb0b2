package frontdesk.screening;

import java.util.List;

/** Everything under {@code faq/safety/} that is read as rules. */
record RuleBook(
    List<RedFlag> flags, List<Rule> rules, List<Combination> combinations, ContextCues cues) {
  RuleBook {
    flags = List.copyOf(flags);
    rules = List.copyOf(rules);
    combinations = List.copyOf(combinations);
  }

  /** The same book without one of its rules. */
  RuleBook without(Rule rule) {
    return new RuleBook(
        flags, rules.stream().filter(each -> !each.equals(rule)).toList(), combinations, cues);
  }
}
