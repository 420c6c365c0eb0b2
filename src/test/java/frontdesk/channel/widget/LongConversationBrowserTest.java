package frontdesk.channel.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@BrowserTest
class LongConversationBrowserTest {
  private static final int QUESTIONS = 250;
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{40,}");
  private static final String TYPE_AND_WATCH =
      """
      async () => {
        let longest = 0;
        new PerformanceObserver((list) => list.getEntries().forEach((each) => { longest = Math.max(longest, each.duration); }))
          .observe({ entryTypes: ['longtask'] });
        const input = document.querySelector('frontdesk-chat').shadowRoot.querySelector('textarea');
        for (const letter of 'a question of forty letters, typed slowly') {
          input.value += letter;
          input.dispatchEvent(new Event('input', { bubbles: true }));
          await new Promise((done) => requestAnimationFrame(done));
        }
        await new Promise((done) => setTimeout(done, 200));
        return longest;
      }
      """;

  /** A task of 50 ms is felt; the machines of a test are slow and shared. */
  private static final double LONGEST_TASK = 250;

  @Test
  void fiveHundredMessagesStaySmooth(Visitor visitor) throws Exception {
    var chat = visitor.visits(visitor.page()).open().ask("hello");
    var found = TOKEN.matcher(chat.stored());
    assertThat(found.find()).isTrue();
    for (var i = 1; i < QUESTIONS; i++) {
      assertThat(send(visitor.clinic().origin(), found.group())).isEqualTo(200);
    }
    chat.page().reload();
    assertThat(chat.replies()).hasCount(QUESTIONS);
    assertThat(chat.asked()).hasCount(QUESTIONS);
    assertThat(chat.reply()).isInViewport();
    var longest = ((Number) chat.page().evaluate(TYPE_AND_WATCH)).doubleValue();
    assertThat(longest).as("milliseconds of the longest task").isLessThan(LONGEST_TASK);
    chat.ask("thanks");
    assertThat(chat.reply()).isInViewport();
  }

  private static int send(String server, String token) throws Exception {
    var body =
        "{\"clientMessageId\":\"%s\",\"text\":\"how long does the knee denervation take?\"}"
            .formatted(UUID.randomUUID());
    var request =
        HttpRequest.newBuilder(URI.create(server + "/api/v1/messages"))
            .header("Content-Type", "application/json")
            .header("Authorization", "Bearer " + token)
            .POST(BodyPublishers.ofString(body))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();
  }
}
