package frontdesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskCommandTest {
  @TempDir private static Path home;

  @BeforeAll
  static void train() throws IOException {
    TinyHome.fill(home);
    TinyHome.train(home);
  }

  @AfterEach
  void forgetTheClinicFile() throws IOException {
    Files.deleteIfExists(home.resolve("clinic.yml"));
    System.clearProperty("micronaut.config.files");
  }

  @Test
  void aQuestionIsAnsweredInWords() {
    var run = Terminal.run("ask", "--home", home, "where", "can", "i", "park");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("Park behind the clinic.", "112").doesNotContain("why:");
  }

  @Test
  void whyNamesTheScoresAndTheRulesThatFired() {
    assertThat(Terminal.run("ask", "--home", home, "--why", "where can i park").out())
        .contains("why: answer, language en", "intent confident", "parking", "opening-times");
    assertThat(Terminal.run("ask", "--home", home, "--why", "my chest hurts").out())
        .contains("why: urgent", "red flag chest-hurts-en (chest-pain, emergency)");
  }

  @Test
  void jsonIsOneLine() {
    assertThat(Terminal.run("ask", "--home", home, "--json", "where can i park").outLines())
        .singleElement()
        .satisfies(line -> assertThat(line).startsWith("{").contains("\"parking\"").endsWith("}"));
  }

  @Test
  void withoutAQuestionAChatStartsAndAnEmptyLineEndsIt() {
    var typed = "where can i park\nwhen are you open\n\nhello\n";
    var keyboard = System.in;
    System.setIn(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
    try {
      assertThat(Terminal.run("ask", "--home", home).out())
          .contains("Park behind the clinic.", "Monday to Friday.")
          .doesNotContain("Hello.");
    } finally {
      System.setIn(keyboard);
    }
  }

  @Test
  void theClinicFileBesideFaqIsRead() throws IOException {
    Files.writeString(home.resolve("clinic.yml"), "clinic:\n  phone: +90 212 555 01 23\n");
    assertThat(Terminal.run("ask", "--home", home, "qq zz xx").out()).contains("+90 212 555 01 23");
  }
}
