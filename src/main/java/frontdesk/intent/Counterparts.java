package frontdesk.intent;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Labels that answer the same question of another procedure. To tell them apart is not the
 * classifier's task: the procedure is found by its name, in the message or in the conversation.
 */
public final class Counterparts {
  private static final Counterparts NONE = new Counterparts(Map.of());

  private final Map<String, Set<String>> aspects;

  private Counterparts(Map<String, Set<String>> aspects) {
    this.aspects = aspects;
  }

  public static Counterparts none() {
    return NONE;
  }

  /** From the aspects of each label; two labels that share one are counterparts. */
  public static Counterparts of(Map<String, ? extends Collection<String>> aspects) {
    var copy = new HashMap<String, Set<String>>();
    aspects.forEach((label, its) -> copy.put(label, new HashSet<>(its)));
    return new Counterparts(Map.copyOf(copy));
  }

  public boolean areSame(String label, String other) {
    if (label.equals(other)) {
      return true;
    }
    var its = aspects.getOrDefault(other, Set.of());
    return aspects.getOrDefault(label, Set.of()).stream().anyMatch(its::contains);
  }

  /** Those of {@code ranked} that are the label or a counterpart of it, in their order. */
  List<ScoredLabel> among(String label, List<ScoredLabel> ranked) {
    return ranked.stream().filter(each -> areSame(label, each.label())).toList();
  }
}
