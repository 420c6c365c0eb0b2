package frontdesk.intent;

import frontdesk.intent.ExampleIndex.Likeness;
import java.util.List;

/**
 * What a model makes of one text.
 *
 * @param ranked every label with its probability, the most probable first
 * @param likeness of the text to each label's nearest example
 */
record Ranking(List<ScoredLabel> ranked, Likeness likeness) {
  Ranking {
    ranked = List.copyOf(ranked);
  }

  ScoredLabel best() {
    return ranked.getFirst();
  }
}
