package frontdesk.chat;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.catalogue.Faults;
import frontdesk.catalogue.YamlMap;
import frontdesk.message.PatientMessage;
import frontdesk.reply.Reply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every cell of the decision table in force, with all its examples, through the whole flow. */
class DecisionTableTest {
  private static final Path TABLE = Path.of("faq/safety/decisions.yml");

  record Decision(
      String id, int number, String reply, boolean line, Optional<String> entry, String message) {
    @Override
    public String toString() {
      return id + " " + number;
    }
  }

  static Stream<Decision> decisions() throws IOException {
    var faults = new Faults();
    var table = YamlMap.parse(TABLE, Files.readString(TABLE), 0, faults).orElseThrow();
    var decisions = table.maps("decisions").stream().flatMap(DecisionTableTest::cell).toList();
    assertThat(faults.sorted()).isEmpty();
    return decisions.stream();
  }

  private static Stream<Decision> cell(YamlMap map) {
    var examples = map.texts("examples");
    assertThat(examples).as(map.text("id")).isNotEmpty();
    assertThat(map.text("says")).isNotBlank();
    return Stream.iterate(0, i -> i < examples.size(), i -> i + 1)
        .map(
            i ->
                new Decision(
                    map.text("id"),
                    i + 1,
                    map.text("reply"),
                    map.isTrue("line"),
                    map.optionalText("entry"),
                    examples.get(i)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("decisions")
  void aMessageGetsTheReplyOfItsCell(Decision decision) {
    var reply = Desks.shipped().reply(PatientMessage.of(decision.message()), Memory.NONE).reply();
    var given = reply instanceof Reply.Urgent urgent ? urgent.level().id() : "answer";
    assertThat(given).isEqualTo(decision.reply());
    if (decision.line()) {
      assertThat(reply.body().wording().markdown()).contains("112");
    }
    decision
        .entry()
        .ifPresent(
            entry -> assertThat(reply.namedEntries()).extracting(id -> id.value()).contains(entry));
  }
}
