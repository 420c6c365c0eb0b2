package frontdesk.answer;

import frontdesk.catalogue.Aspect;
import frontdesk.catalogue.Entry;
import frontdesk.catalogue.Procedure;
import java.util.List;
import java.util.Optional;

/**
 * What is said to a text without anything urgent in it. {@code score} is the classifier's, from 0
 * to 1.
 */
public sealed interface Answer {
  double score();

  /** The curated entries, in the order of the questions. */
  record Curated(List<Entry> entries, double score) implements Answer {
    public Curated {
      entries = List.copyOf(entries);
    }
  }

  /** A greeting, thanks or a goodbye, met in kind. */
  record SmallTalk(Entry entry, double score) implements Answer {}

  /**
   * The question is clear, the procedure is not.
   *
   * @param question the entry that was recognised, which may be of either procedure
   */
  record WhichProcedure(Entry question, List<Option> options, double score) implements Answer {
    /**
     * A procedure to choose, and the entry it leads to; without one, choosing it leads to a {@link
     * Gap}.
     */
    public record Option(Procedure procedure, Optional<Entry> entry) {
      /** What choosing it sends. */
      public String id() {
        return entry.map(each -> each.id().value()).orElse(procedure.id());
      }
    }

    public WhichProcedure {
      options = List.copyOf(options);
    }
  }

  /** The question is not clear; one of these, best first, is likely meant. */
  record DidYouMean(List<Entry> offers, double score) implements Answer {
    public DidYouMean {
      offers = List.copyOf(offers);
    }
  }

  /** Asked what there is to ask: some of it. */
  record Topics(List<Entry> offers) implements Answer {
    public Topics {
      offers = List.copyOf(offers);
    }

    @Override
    public double score() {
      return 1;
    }
  }

  /**
   * The documents say it for the other procedure only, and what holds for one may not hold for the
   * other.
   */
  record Gap(Procedure procedure, Optional<Aspect> aspect, List<Entry> near, double score)
      implements Answer {
    public Gap {
      near = List.copyOf(near);
    }
  }

  /**
   * A topic that the documents are known not to cover.
   *
   * @param topic the curated words that name the gap
   */
  record Unsupported(Entry topic, double score) implements Answer {}

  /** The documents do not cover the question. */
  record NotCovered(List<Entry> near, double score) implements Answer {
    public NotCovered {
      near = List.copyOf(near);
    }
  }

  /** There is an entry, but its review has run out, or the clinic shows reviewed entries only. */
  record NotApproved(Entry entry, double score) implements Answer {}
}
