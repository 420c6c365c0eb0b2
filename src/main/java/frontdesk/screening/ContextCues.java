package frontdesk.screening;

import frontdesk.language.Folding;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Words around a red flag that tell how it stands; {@code faq/safety/context.yml}.
 *
 * @param terms the words of every kind of cue
 * @param hypotheticalEndings endings of Turkish verbs that make the sign they belong to a
 *     supposition
 */
record ContextCues(Map<Cue, List<String>> terms, List<String> hypotheticalEndings) {
  ContextCues {
    terms = new EnumMap<>(terms);
    hypotheticalEndings = hypotheticalEndings.stream().map(Folding::fold).toList();
  }

  /** No cue at all: everything found is present. */
  static ContextCues none() {
    return new ContextCues(new EnumMap<>(Cue.class), List.of());
  }
}
