package frontdesk.chat;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.message.PatientMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Plays the conversations of {@code conversations.md}: a quoted line is the patient, the line below
 * is what is expected.
 */
class ConversationsTest {
  record Script(String title, List<String> messages, List<String> expected) {
    @Override
    public String toString() {
      return title;
    }
  }

  static Stream<Script> scripts() throws IOException {
    var file = Path.of("src/test/resources/frontdesk/chat/conversations.md");
    return Stream.of(Files.readString(file).split("\n## ")).skip(1).map(ConversationsTest::script);
  }

  private static Script script(String section) {
    var lines = section.lines().filter(line -> !line.isBlank()).toList();
    return new Script(
        lines.getFirst(),
        lines.stream()
            .filter(line -> line.startsWith("> "))
            .map(line -> line.substring(2))
            .toList(),
        lines.stream()
            .filter(line -> line.startsWith("- "))
            .map(line -> line.substring(2))
            .toList());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scripts")
  void aConversationGoesAsWritten(Script script) {
    var memory = Memory.NONE;
    for (var i = 0; i < script.messages().size(); i++) {
      var exchange = Desks.shipped().reply(PatientMessage.of(script.messages().get(i)), memory);
      memory = exchange.memory();
      assertThat(summary(exchange)).as("turn %d", i + 1).isEqualTo(script.expected().get(i));
    }
  }

  private static String summary(Exchange exchange) {
    var reply = exchange.reply();
    return Stream.concat(
            Stream.of(reply.kind()), reply.namedEntries().stream().map(id -> id.value()))
        .collect(Collectors.joining(" "));
  }
}
