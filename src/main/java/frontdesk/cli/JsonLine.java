package frontdesk.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import frontdesk.catalogue.Level;
import frontdesk.reply.Reply;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;

/** One reply as one JSON object on one line, every field of the contract always present. */
final class JsonLine {
  private static final JsonFactory JSON = new JsonFactory();

  private JsonLine() {}

  /**
   * @param turn the message's place in its conversation, counted from 1
   */
  static String of(String id, int turn, Reply reply) {
    var line = new StringWriter();
    try (var json = JSON.createGenerator(line)) {
      write(json, id, turn, reply);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
    return line.toString();
  }

  private static void write(JsonGenerator json, String id, int turn, Reply reply)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id);
    json.writeNumberField("turn", turn);
    json.writeStringField("kind", reply.kind());
    json.writeArrayFieldStart("entries");
    for (var entry : reply.namedEntries()) {
      json.writeString(entry.value());
    }
    json.writeEndArray();
    writeScore(json, reply.namedScore());
    json.writeStringField("language", reply.body().language().toLanguageTag());
    var urgent =
        reply instanceof Reply.Urgent each ? Optional.of(each) : Optional.<Reply.Urgent>empty();
    writeText(json, "level", urgent.map(Reply.Urgent::level).map(Level::id));
    writeText(json, "category", urgent.flatMap(Reply.Urgent::category));
    json.writeStringField("text", reply.body().wording().markdown());
    json.writeEndObject();
  }

  private static void writeScore(JsonGenerator json, Optional<Double> score) throws IOException {
    if (score.isPresent()) {
      json.writeNumberField("score", Math.round(score.get() * 10_000) / 10_000.0);
    } else {
      json.writeNullField("score");
    }
  }

  private static void writeText(JsonGenerator json, String field, Optional<String> text)
      throws IOException {
    if (text.isPresent()) {
      json.writeStringField(field, text.get());
    } else {
      json.writeNullField(field);
    }
  }
}
