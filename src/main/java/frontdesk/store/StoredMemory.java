package frontdesk.store;

import frontdesk.answer.Context;
import frontdesk.catalogue.EntryId;
import frontdesk.chat.Memory;
import frontdesk.chat.Recent;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a conversation remembers, as it lies in the store: texts redacted, times in milliseconds.
 */
@Serdeable
record StoredMemory(
    @Nullable String language,
    @Nullable String procedure,
    @Nullable String lastEntry,
    @Nullable String openQuestion,
    List<String> choices,
    List<Piece> said,
    @Nullable Long guidedAt,
    @Nullable Long heardAt) {

  /** A message that waits to be read together with the next. */
  @Serdeable
  record Piece(String text, long at) {
    /** Never the text: it is private. */
    @Override
    public String toString() {
      return "Piece[" + at + "]";
    }
  }

  static StoredMemory of(Memory memory) {
    var context = memory.context();
    var recent = memory.recent();
    return new StoredMemory(
        memory.language().map(Locale::toLanguageTag).orElse(null),
        context.procedure().orElse(null),
        context.lastEntry().map(EntryId::value).orElse(null),
        context.openQuestion().map(EntryId::value).orElse(null),
        context.choices(),
        recent.said().stream()
            .map(each -> new Piece(Redactor.redact(each.text()), each.at().toEpochMilli()))
            .toList(),
        recent.guidedAt().map(Instant::toEpochMilli).orElse(null),
        recent.heardAt().map(Instant::toEpochMilli).orElse(null));
  }

  Memory memory() {
    return new Memory(
        Optional.ofNullable(language).map(Locale::forLanguageTag),
        new Context(
            Optional.ofNullable(procedure),
            Optional.ofNullable(lastEntry).map(EntryId::new),
            Optional.ofNullable(openQuestion).map(EntryId::new),
            choices),
        new Recent(
            said.stream()
                .map(each -> new Recent.Said(each.text(), Instant.ofEpochMilli(each.at())))
                .toList(),
            Optional.ofNullable(guidedAt).map(Instant::ofEpochMilli),
            Optional.ofNullable(heardAt).map(Instant::ofEpochMilli)));
  }
}
