package frontdesk.screening;

import java.util.List;

/** Everything under {@code faq/safety/}, as read. */
record RuleBook(List<RedFlag> flags, List<Rule> rules, ContextCues cues) {
  RuleBook {
    flags = List.copyOf(flags);
    rules = List.copyOf(rules);
  }
}
