package frontdesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchTest {
  private static final String FIELDS = "id turn kind entries score language level category text";
  private static final String URGENT = "my chest hurts and i cant breathe";

  @TempDir private static Path home;

  @BeforeAll
  static void train() throws IOException {
    TinyHome.fill(home);
    TinyHome.train(home);
  }

  private static Terminal.Run batch(String content) throws IOException {
    var file = Files.writeString(home.resolve("batch.tsv"), content);
    return Terminal.run("ask", "--home", home, "--batch", file, "--json");
  }

  private static List<Map<String, Object>> replies(Terminal.Run run) throws IOException {
    var replies = new ArrayList<Map<String, Object>>();
    for (var line : run.outLines()) {
      replies.add(
          JsonMapper.createDefault().readValue(line, Argument.mapOf(String.class, Object.class)));
    }
    return replies;
  }

  @Test
  void everyLineOfOutputIsAnObjectWithAllFields() throws IOException {
    var run =
        batch("id\ttext\na\twhere can i park\nb\thello\nc\t" + URGENT + "\nd\t\ne\tqq zz xx\n");
    assertThat(run.exit()).isZero();
    assertThat(replies(run))
        .hasSize(5)
        .allSatisfy(reply -> assertThat(reply).containsOnlyKeys(FIELDS.split(" ")))
        .extracting(reply -> reply.get("id"))
        .containsExactly("a", "b", "c", "d", "e");
  }

  @Test
  void kindLevelAndScoreKeepTheContract() throws IOException {
    var replies = replies(batch("id\ttext\na\twhere can i park\nb\thello\nc\t" + URGENT + "\n"));
    assertThat(replies.getFirst())
        .containsEntry("kind", "answer")
        .containsEntry("entries", List.of("parking"))
        .containsEntry("language", "en")
        .containsEntry("level", null)
        .containsEntry("category", null);
    assertThat(replies.getFirst().get("score"))
        .asInstanceOf(InstanceOfAssertFactories.DOUBLE)
        .isBetween(0.0, 1.0);
    assertThat(replies.get(1))
        .containsEntry("kind", "chat")
        .containsEntry("entries", List.of("greeting"));
    assertThat(replies.getLast())
        .containsEntry("kind", "urgent")
        .containsEntry("entries", List.of())
        .containsEntry("score", null)
        .containsEntry("level", "emergency")
        .containsEntry("category", "chest-pain");
  }

  @Test
  void aRowWithoutItsColumnsIsTheOnlyOneNotAnswered() throws IOException {
    var run = batch("id\ttext\na\thello\nbroken\nc\twhere can i park\n\thello\n");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(replies(run)).extracting(reply -> reply.get("id")).containsExactly("a", "c");
    assertThat(run.errLines())
        .containsExactly(
            "line 3: the row does not have its columns",
            "line 5: the row does not have its columns");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "id\n", "text\nhello\n", "a\thello\n", "Id\tText\na\thello\n"})
  void aHeaderWithoutTheColumnsIsRefused(String content) throws IOException {
    var run = batch(content);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines())
        .singleElement()
        .satisfies(line -> assertThat(line).contains("`id`", "`text`", "`messages`"));
  }

  @Test
  void aByteOrderMarkAndWindowsLineEndsChangeNothing() throws IOException {
    var plain = batch("id\ttext\na\twhere can i park\nb\thello\n");
    assertThat(batch("\ufeffid\ttext\r\na\twhere can i park\r\nb\thello\r\n")).isEqualTo(plain);
    assertThat(batch("id\ttext\na\twhere can i park\nb\thello")).isEqualTo(plain);
  }

  @Test
  void aQuoteIsAnOrdinaryCharacter() throws IOException {
    var replies = replies(batch("id\ttext\n\"a\t\"hello\nb\"\thello\"\n\"c\"\thello\n"));
    assertThat(replies).extracting(reply -> reply.get("id")).containsExactly("\"a", "b\"", "\"c\"");
  }

  @Test
  void otherColumnsAreIgnoredInAnyOrder() throws IOException {
    assertThat(batch("note\ttext\tid\nodd\thello\ta\n").out())
        .isEqualTo(batch("id\ttext\na\thello\n").out());
  }

  @Test
  void theMessagesOfARowAreOneConversation() throws IOException {
    var replies =
        replies(batch("id\tmessages\na\thello || where can i park || " + URGENT + "\nb\thi||hi\n"));
    assertThat(replies)
        .extracting(reply -> reply.get("id") + " " + reply.get("turn") + " " + reply.get("kind"))
        .containsExactly("a 1 chat", "a 2 answer", "a 3 urgent", "b 1 chat");
  }

  @Test
  void theSameFileGetsTheSameBytes() throws IOException {
    var content = "id\ttext\na\twhere can i park\nb\thello\nc\t" + URGENT + "\nd\tparking hours\n";
    assertThat(batch(content)).isEqualTo(batch(content));
  }

  @Test
  void aBatchWritesNothingBesideItsInput() throws IOException {
    batch("id\ttext\na\thello\n");
    try (var files = Files.list(home)) {
      assertThat(files)
          .extracting(file -> file.getFileName().toString())
          .containsExactlyInAnyOrder("faq", "models", "batch.tsv");
    }
  }
}
