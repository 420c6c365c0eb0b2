package frontdesk.store;

import frontdesk.catalogue.EntryId;
import frontdesk.catalogue.Level;
import frontdesk.reply.Action;
import frontdesk.reply.CitedSource;
import frontdesk.reply.Reply;
import frontdesk.reply.Suggestion;
import frontdesk.reply.Wording;
import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A reply as it lies in the store, so that it can be shown again as it was. */
@Serdeable
record StoredReply(
    String kind,
    String language,
    String markdown,
    String html,
    List<Pressable> suggestions,
    String notice,
    List<String> entries,
    @Nullable Double score,
    List<Cited> sources,
    boolean reviewed,
    @Nullable String level,
    @Nullable String category,
    @Nullable String phone,
    List<ToDo> actions) {

  /** A suggestion. */
  @Serdeable
  record Pressable(String id, String title) {}

  /** A source. */
  @Serdeable
  record Cited(String document, String section, @Nullable String link) {}

  /** An action. */
  @Serdeable
  record ToDo(String label, @Nullable String phone) {}

  static StoredReply of(Reply reply) {
    var body = reply.body();
    var answered =
        reply instanceof Reply.Answered each ? Optional.of(each) : Optional.<Reply.Answered>empty();
    var urgent =
        reply instanceof Reply.Urgent each ? Optional.of(each) : Optional.<Reply.Urgent>empty();
    return new StoredReply(
        reply.kind(),
        body.language().toLanguageTag(),
        body.wording().markdown(),
        body.wording().html(),
        body.suggestions().stream().map(each -> new Pressable(each.id(), each.title())).toList(),
        body.notice(),
        reply.namedEntries().stream().map(EntryId::value).toList(),
        reply.namedScore().orElse(null),
        answered.stream().flatMap(each -> each.sources().stream()).map(StoredReply::cited).toList(),
        answered.filter(Reply.Answered::reviewed).isPresent(),
        urgent.map(each -> each.level().id()).orElse(null),
        urgent.flatMap(Reply.Urgent::category).orElse(null),
        urgent.map(Reply.Urgent::phone).orElse(null),
        urgent.stream().flatMap(each -> each.actions().stream()).map(StoredReply::toDo).toList());
  }

  private static Cited cited(CitedSource source) {
    return new Cited(
        source.document(), source.section(), source.link().map(URI::toString).orElse(null));
  }

  private static ToDo toDo(Action action) {
    return new ToDo(action.label(), action.phone().orElse(null));
  }

  /**
   * @throws IllegalArgumentException for a kind that this version does not know
   */
  Reply reply() {
    var body =
        new Reply.Body(
            Locale.forLanguageTag(language),
            new Wording(markdown, html),
            suggestions.stream().map(each -> new Suggestion(each.id(), each.title())).toList(),
            notice);
    var ids = entries.stream().map(EntryId::new).toList();
    return switch (kind) {
      case "answer" -> new Reply.Answered(body, ids, citedSources(), reviewed, scoreOr0());
      case "clarify" -> new Reply.Clarified(body, ids, scoreOr0());
      case "decline" -> new Reply.Declined(body, ids, Optional.ofNullable(score));
      case "chat" -> new Reply.Chatted(body, ids.getFirst(), scoreOr0());
      case "urgent" ->
          new Reply.Urgent(
              body,
              Optional.ofNullable(level).flatMap(Level::of).orElse(Level.EMERGENCY),
              Optional.ofNullable(category),
              phone == null ? "" : phone,
              actions.stream()
                  .map(each -> new Action(each.label(), Optional.ofNullable(each.phone())))
                  .toList());
      default -> throw new IllegalArgumentException("unknown kind of reply");
    };
  }

  private double scoreOr0() {
    return score == null ? 0 : score;
  }

  private List<CitedSource> citedSources() {
    return sources.stream()
        .map(
            each ->
                new CitedSource(
                    each.document(),
                    each.section(),
                    Optional.ofNullable(each.link()).map(URI::create)))
        .toList();
  }
}
