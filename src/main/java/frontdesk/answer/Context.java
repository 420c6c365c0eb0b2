package frontdesk.answer;

import frontdesk.catalogue.Entry;
import frontdesk.catalogue.EntryId;
import java.util.List;
import java.util.Optional;

/**
 * What a conversation has settled so far.
 *
 * @param procedure the procedure that is spoken of
 * @param lastEntry what was answered last
 * @param openQuestion the entry whose question waits for the procedure to be named
 * @param choices the ids of what was offered last, in the order shown
 */
public record Context(
    Optional<String> procedure,
    Optional<EntryId> lastEntry,
    Optional<EntryId> openQuestion,
    List<String> choices) {
  public static final Context EMPTY =
      new Context(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

  public Context {
    choices = List.copyOf(choices);
  }

  Context withProcedure(String named) {
    return new Context(Optional.of(named), lastEntry, openQuestion, choices);
  }

  /** The context once the answer has been given. */
  Context after(Answer answer) {
    return switch (answer) {
      case Answer.Curated(var entries, var _) -> answered(entries.getFirst());
      case Answer.WhichProcedure(var question, var options, var _) ->
          new Context(procedure, lastEntry, Optional.of(question.id()), ids(options));
      case Answer.Gap(var asked, var _, var near, var _) ->
          new Context(Optional.of(asked.id()), lastEntry, Optional.empty(), entryIds(near));
      case Answer.SmallTalk _ -> this;
      case Answer.DidYouMean(var offers, var _) -> offering(entryIds(offers));
      case Answer.Topics(var offers) -> offering(entryIds(offers));
      case Answer.NotCovered(var near, var _) -> offering(entryIds(near));
      case Answer.Unsupported(var topic, var _) ->
          offering(topic.related().stream().map(EntryId::value).toList());
      case Answer.NotApproved _ -> offering(List.of());
    };
  }

  private Context offering(List<String> offers) {
    return new Context(procedure, lastEntry, Optional.empty(), offers);
  }

  private static List<String> ids(List<Answer.WhichProcedure.Option> options) {
    return options.stream().map(Answer.WhichProcedure.Option::id).toList();
  }

  private static List<String> entryIds(List<Entry> entries) {
    return entries.stream().map(entry -> entry.id().value()).toList();
  }

  private Context answered(Entry entry) {
    return new Context(
        entry.procedure().or(() -> procedure),
        Optional.of(entry.id()),
        Optional.empty(),
        List.of());
  }
}
