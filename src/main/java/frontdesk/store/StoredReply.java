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

/** A reply as it lies in the store, whole, so that it can be looked up what a patient was told. */
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
  record Cited(String document, String section, @Nullable String link) {
    CitedSource source() {
      return new CitedSource(document, section, Optional.ofNullable(link).map(URI::create));
    }
  }

  /** An action. */
  @Serdeable
  record ToDo(String label, @Nullable String phone) {
    Action action() {
      return new Action(label, Optional.ofNullable(phone));
    }
  }

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
   * The reply again.
   *
   * @throws IllegalArgumentException for a kind or level that is not known
   */
  Reply reply() {
    var ids = entries.stream().map(EntryId::new).toList();
    return switch (kind) {
      case "answer" ->
          new Reply.Answered(
              body(), ids, sources.stream().map(Cited::source).toList(), reviewed, known(score));
      case "clarify" -> new Reply.Clarified(body(), ids, known(score));
      case "decline" -> new Reply.Declined(body(), ids, Optional.ofNullable(score));
      case "chat" -> new Reply.Chatted(body(), ids.getFirst(), known(score));
      case "urgent" ->
          new Reply.Urgent(
              body(),
              Level.of(String.valueOf(level)).orElseThrow(IllegalArgumentException::new),
              Optional.ofNullable(category),
              String.valueOf(phone),
              actions.stream().map(ToDo::action).toList());
      default -> throw new IllegalArgumentException("a reply of an unknown kind");
    };
  }

  private Reply.Body body() {
    return new Reply.Body(
        Locale.forLanguageTag(language),
        new Wording(markdown, html),
        suggestions.stream().map(each -> new Suggestion(each.id(), each.title())).toList(),
        notice);
  }

  private static double known(@Nullable Double score) {
    return score == null ? 0 : score;
  }
}
