package frontdesk.screening;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Signs that are more urgent together than each alone, or beside something that the patient tells:
 * numbness and a blood thinner. From {@code faq/safety/combinations.yml}.
 *
 * @param signs red flags, of which one must be present
 * @param partners red flags, of which one must be present too; empty when {@code beside} must be
 * @param beside what must be told in the message, and not denied
 * @param becomes the red flag that the message has then
 * @param examples messages that it raises
 */
record Combination(
    String id,
    Set<String> signs,
    Set<String> partners,
    Optional<Rule> beside,
    RedFlag becomes,
    List<String> examples,
    Path file,
    int line) {
  Combination {
    signs = Set.copyOf(signs);
    partners = Set.copyOf(partners);
    examples = List.copyOf(examples);
  }

  /** Whether the red flags present and the rules told make the combination complete. */
  boolean isComplete(Set<String> present, Set<String> told) {
    return present.stream().anyMatch(signs::contains)
        && (partners.isEmpty() || present.stream().anyMatch(partners::contains))
        && beside.map(rule -> told.contains(rule.id())).orElse(true);
  }
}
