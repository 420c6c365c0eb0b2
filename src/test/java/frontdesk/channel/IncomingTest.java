package frontdesk.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IncomingTest {
  @ParameterizedTest
  @ValueSource(strings = {"chest\0pain", "chest\ud83dpain", "chest\ude00pain"})
  void whatNoDatabaseTakesIsReplaced(String text) {
    assertThat(Incoming.typed(text, Optional.empty()).text()).isEqualTo("chest\ufffdpain");
  }

  @Test
  void everythingElseStaysAsTyped() {
    var text = " İğne 🙏🏽 e\u0301\n\u200d ";
    assertThat(Incoming.typed(text, Optional.empty()).text()).isEqualTo(text);
  }

  @Test
  void theLanguageOfTheAppIsKept() {
    assertThat(Incoming.typed("hi", Optional.of("pt-br")).pageLocale()).contains(Locale.of("pt"));
    assertThat(Incoming.typed("hi", Optional.of("?!")).pageLocale()).isEmpty();
  }

  @Test
  void anIdThatIsNotOursIsNoChoice() {
    var id = "how-long";
    assertThat(Incoming.pressed("How long?", id, Optional.empty()).choice()).contains(id);
    assertThat(Incoming.pressed("How long?", "<b>", Optional.empty()).choice()).isEmpty();
  }

  @Test
  void aTimeThatCannotBeIsNow() {
    var before = Instant.now();
    for (var time : new Long[] {0L, -5L, Long.MAX_VALUE, Long.MIN_VALUE}) {
      assertThat(Incoming.at(Optional.of(time))).isBetween(before, Instant.now());
    }
    assertThat(Incoming.at(Optional.of(1_700_000_000_123L)))
        .isEqualTo(Instant.ofEpochMilli(1_700_000_000_123L));
  }
}
