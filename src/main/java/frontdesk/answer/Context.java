package frontdesk.answer;

import frontdesk.catalogue.Entry;
import frontdesk.catalogue.EntryId;
import java.util.Optional;

/**
 * What a conversation has settled so far.
 *
 * @param procedure the procedure that is spoken of
 * @param lastEntry what was answered last
 * @param openQuestion the entry whose question waits for the procedure to be named
 */
public record Context(
    Optional<String> procedure, Optional<EntryId> lastEntry, Optional<EntryId> openQuestion) {
  public static final Context EMPTY =
      new Context(Optional.empty(), Optional.empty(), Optional.empty());

  Context withProcedure(String named) {
    return new Context(Optional.of(named), lastEntry, openQuestion);
  }

  /** The context once the answer has been given. */
  Context after(Answer answer) {
    return switch (answer) {
      case Answer.Curated(var entries, var _) -> answered(entries.getFirst());
      case Answer.WhichProcedure(var question, var _, var _) ->
          new Context(procedure, lastEntry, Optional.of(question.id()));
      case Answer.Gap(var asked, var _, var _, var _) ->
          new Context(Optional.of(asked.id()), lastEntry, Optional.empty());
      case Answer.SmallTalk _ -> this;
      case Answer.DidYouMean _, Answer.NotCovered _, Answer.NotApproved _ ->
          new Context(procedure, lastEntry, Optional.empty());
    };
  }

  private Context answered(Entry entry) {
    return new Context(
        entry.procedure().or(() -> procedure), Optional.of(entry.id()), Optional.empty());
  }
}
