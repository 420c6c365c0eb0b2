package frontdesk.channel.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import frontdesk.catalogue.EntryId;
import frontdesk.chat.ConversationToken;
import frontdesk.chat.Turn;
import frontdesk.reply.CitedSource;
import frontdesk.reply.Reply;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A reply as the client gets it. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record ReplyBody(
    long seq,
    @Schema(allowableValues = {"answer", "clarify", "decline", "urgent", "chat"}) String kind,
    @Schema(description = "Markdown") String text,
    @Schema(description = "The same as sanitised HTML") String html,
    @Schema(description = "BCP 47 tag") String language,
    List<String> entries,
    List<SourceBody> sources,
    @Schema(description = "Whether a clinician approved the text") boolean reviewed,
    List<SuggestionBody> suggestions,
    @Nullable GuidanceBody guidance,
    String notice,
    @Schema(description = "Opens the conversation again; on its first reply only")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable String token) {

  /** Where an answer stands in the clinic's documents. */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record SourceBody(String document, String section, @Nullable URI link) {
    static SourceBody of(CitedSource source) {
      return new SourceBody(source.document(), source.section(), source.link().orElse(null));
    }
  }

  /** Something to press: send {@code title} as text and {@code id} as choice. */
  @Serdeable
  record SuggestionBody(String id, String title) {}

  static ReplyBody of(Turn turn, Optional<ConversationToken> token) {
    var reply = turn.reply();
    var body = reply.body();
    return new ReplyBody(
        turn.replySeq(),
        reply.kind(),
        body.wording().markdown(),
        body.wording().html(),
        body.language().toLanguageTag(),
        reply.namedEntries().stream().map(EntryId::value).toList(),
        reply instanceof Reply.Answered answered
            ? answered.sources().stream().map(SourceBody::of).toList()
            : List.of(),
        reply instanceof Reply.Answered answered && answered.reviewed(),
        body.suggestions().stream()
            .map(each -> new SuggestionBody(each.id(), each.title()))
            .toList(),
        reply instanceof Reply.Urgent urgent ? GuidanceBody.of(urgent) : null,
        body.notice(),
        token.map(ConversationToken::value).orElse(null));
  }

  /** Never the token: it is a secret. */
  @Override
  public String toString() {
    return "ReplyBody[" + seq + ", " + kind + "]";
  }
}
