package frontdesk.channel.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import frontdesk.reply.Reply;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an urgent message needs, also on replies that refuse it. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record GuidanceBody(
    @Schema(allowableValues = {"emergency", "same-day", "crisis"}) String level,
    @Nullable String category,
    @Schema(description = "The number to call first") String phone,
    @Schema(description = "What to do, most important first") List<ActionBody> actions,
    @Schema(description = "The guidance in words, as Markdown") String text) {

  /** Something to do; without a number it is a place to go. */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record ActionBody(String label, @Nullable String phone) {}

  static GuidanceBody of(Reply.Urgent urgent) {
    return new GuidanceBody(
        urgent.level().id(),
        urgent.category().orElse(null),
        urgent.phone(),
        urgent.actions().stream()
            .map(each -> new ActionBody(each.label(), each.phone().orElse(null)))
            .toList(),
        urgent.body().wording().markdown());
  }
}
