package frontdesk.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.channel.web.ChatClient.Answer;
import java.io.IOException;

/** What every refusal of the server has in common. */
final class Problems {
  private Problems() {}

  static void assertProblem(Answer answer, int status) throws IOException {
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).contains("application/problem+json");
    assertThat(answer.text("status")).contains(String.valueOf(status));
    assertThat(answer.text("title")).isPresent();
    assertThat(answer.body())
        .doesNotContainIgnoringCase(
            "exception", "frontdesk.", "micronaut", "jackson", "java.", "line:", "unexpected")
        .doesNotContain("secret complaint", "chest hurts", "weather");
  }

  static void assertGuided(Answer answer) throws IOException {
    var guidance = answer.json().get("guidance");
    assertThat(guidance).isNotNull();
    assertThat(guidance.get("level").getStringValue()).isEqualTo("emergency");
    assertThat(guidance.get("phone").getStringValue()).isEqualTo("112");
  }
}
