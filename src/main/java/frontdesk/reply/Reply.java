package frontdesk.reply;

import frontdesk.catalogue.EntryId;
import frontdesk.catalogue.Level;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What Frontdesk says to one message, the same for every channel. */
public sealed interface Reply {
  Body body();

  /**
   * What every reply has.
   *
   * @param notice what the patient should know about the assistant and the text's review
   */
  record Body(Locale language, Wording wording, List<Suggestion> suggestions, String notice) {
    public Body {
      suggestions = List.copyOf(suggestions);
    }
  }

  /**
   * One or more curated entries.
   *
   * @param reviewed whether a clinician approved all of them
   */
  record Answered(
      Body body, List<EntryId> entries, List<CitedSource> sources, boolean reviewed, double score)
      implements Reply {
    public Answered {
      entries = List.copyOf(entries);
      sources = List.copyOf(sources);
    }
  }

  /** A question back; the entries are those offered, best first. */
  record Clarified(Body body, List<EntryId> entries, double score) implements Reply {
    public Clarified {
      entries = List.copyOf(entries);
    }
  }

  /**
   * An honest "not covered"; the entries are near ones. The score is empty when nothing was
   * classified.
   */
  record Declined(Body body, List<EntryId> entries, Optional<Double> score) implements Reply {
    public Declined {
      entries = List.copyOf(entries);
    }
  }

  /** A greeting, thanks or a goodbye. */
  record Chatted(Body body, EntryId entry, double score) implements Reply {}

  /**
   * Guidance instead of an answer.
   *
   * @param category the red flag; empty for a reply that failed closed
   * @param phone the number of the first thing to do
   */
  record Urgent(
      Body body, Level level, Optional<String> category, String phone, List<Action> actions)
      implements Reply {
    public Urgent {
      actions = List.copyOf(actions);
    }
  }

  /** The name of the kind in both contracts. */
  default String kind() {
    return switch (this) {
      case Answered _ -> "answer";
      case Clarified _ -> "clarify";
      case Declined _ -> "decline";
      case Chatted _ -> "chat";
      case Urgent _ -> "urgent";
    };
  }

  /** The entries that the contracts name beside the kind. */
  default List<EntryId> namedEntries() {
    return switch (this) {
      case Answered answered -> answered.entries();
      case Clarified clarified -> clarified.entries();
      case Declined declined -> declined.entries();
      case Chatted chatted -> List.of(chatted.entry());
      case Urgent _ -> List.of();
    };
  }

  /** The classifier's score from 0 to 1; empty where nothing was classified. */
  default Optional<Double> namedScore() {
    return switch (this) {
      case Answered answered -> Optional.of(answered.score());
      case Clarified clarified -> Optional.of(clarified.score());
      case Declined declined -> declined.score();
      case Chatted chatted -> Optional.of(chatted.score());
      case Urgent _ -> Optional.empty();
    };
  }
}
