package frontdesk.intent;

import java.util.List;

/**
 * What a text most likely asks for. {@code ranked} holds the labels with their probabilities, best
 * first; {@code score} is the chance, from 0 to 1, that the best one is right.
 */
public sealed interface Classification {
  List<ScoredLabel> ranked();

  double score();

  /** Sure enough to answer with the best label. */
  record Confident(List<ScoredLabel> ranked, double score) implements Classification {
    public Confident {
      ranked = List.copyOf(ranked);
    }
  }

  /** One of the first few, but not clear which. */
  record Ambiguous(List<ScoredLabel> ranked, double score) implements Classification {
    public Ambiguous {
      ranked = List.copyOf(ranked);
    }
  }

  /** Most likely none of them. */
  record Unknown(List<ScoredLabel> ranked, double score) implements Classification {
    public Unknown {
      ranked = List.copyOf(ranked);
    }
  }
}
