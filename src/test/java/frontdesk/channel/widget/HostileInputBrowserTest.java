package frontdesk.channel.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that somebody writes, configures or sends becomes code, on a page without a policy. */
@BrowserTest
class HostileInputBrowserTest {
  private static final String QUESTION = "how long does the knee denervation take?";
  private static final String ATTACK =
      "<img src=x onerror=window.hurt=1><svg onload=window.hurt=1><script>window.hurt=1</script>";
  private static final String AS_JSON = ATTACK.replace("\"", "\\\"");

  private static void assertUnhurt(ChatPage chat) {
    chat.page().waitForTimeout(200);
    assertThat(chat.page().evaluate("typeof window.hurt")).isEqualTo("undefined");
    assertThat(chat.panel().locator("img, script, iframe, style, form, object")).hasCount(0);
    assertThat(chat.panel().locator("svg[onload], [onclick], [style*=fixed]")).hasCount(0);
  }

  @Test
  void markupInAMessageIsText(Visitor visitor) {
    var chat = visitor.visits(visitor.page().withoutPolicy()).open().ask(ATTACK);
    assertThat(chat.asked()).containsText(ATTACK);
    assertUnhurt(chat);
    chat.page().reload();
    assertThat(chat.asked()).containsText(ATTACK);
    assertUnhurt(chat);
  }

  @Test
  void markupInTheConfigurationIsText(Visitor visitor) {
    var attributes =
        "data-label=\"%1$s\" data-greeting=\"%1$s\" data-clinic=\"%1$s\"".formatted(ATTACK);
    var chat = visitor.visits(visitor.page().withoutPolicy().withAttributes(attributes));
    assertThat(chat.launcher()).containsText("<img");
    chat.open();
    assertThat(chat.panel().locator("h2")).containsText("<img");
    assertThat(chat.panel()).containsText("<svg");
    assertUnhurt(chat);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ATTACK,
        "<p onclick=window.hurt=1>press</p>",
        "<a href='javascript:window.hurt=1'>press</a>",
        "<a href=' java&#10;script:window.hurt=1'>press</a>",
        "<a href='data:text/html,<script>1</script>'>press</a>",
        "<iframe srcdoc='<script>parent.hurt=1</script>'></iframe>",
        "<math><mtext><table><mglyph><style><img src=x onerror=window.hurt=1>",
        "<form action='https://elsewhere.example'><input name=a><button>press</button></form>",
        "<style>*{display:none}</style><p style='position:fixed;inset:0'>all</p>",
        "<template><img src=x onerror=window.hurt=1></template>",
        "<noscript><p title='</noscript><img src=x onerror=window.hurt=1>'>"
      })
  void markupOfTheServerIsCleanedOnceMore(String html, Visitor visitor) {
    try (var gateway = Gateway.to(visitor.clinic().origin())) {
      var field = "\"html\":\"<p>kept</p>" + html.replace("\"", "\\\"") + "\",\"language\"";
      gateway.changing(
          body ->
              body.replaceAll(
                  "(?s)\"html\":\".*?\",\"language\"", Matcher.quoteReplacement(field)));
      var chat = visitor.visits(HostPage.of(gateway.origin()).withoutPolicy()).open().ask(QUESTION);
      assertThat(chat.reply()).containsText("kept");
      var links = chat.reply().locator(".words a");
      for (var i = 0; i < links.count(); i++) {
        links.nth(i).click();
      }
      assertUnhurt(chat);
    }
  }

  @Test
  void markupInTitlesSourcesAndNumbersIsText(Visitor visitor) {
    try (var gateway = Gateway.to(visitor.clinic().origin())) {
      gateway.changing(
          body ->
              body.replaceAll("\"title\":\"[^\"]*\"", "\"title\":\"" + AS_JSON + "\"")
                  .replaceAll("\"document\":\"[^\"]*\"", "\"document\":\"" + AS_JSON + "\"")
                  .replaceAll("\"link\":(null|\"[^\"]*\")", "\"link\":\"javascript:hurt=1\"")
                  .replaceAll("\"phone\":\"[^\"]*\"", "\"phone\":\"javascript:hurt=1\""));
      var chat = visitor.visits(HostPage.of(gateway.origin()).withoutPolicy()).open();
      assertThat(chat.part("topic").first()).containsText("<img");
      chat.ask(QUESTION).ask("my chest hurts and i cant breathe");
      assertThat(chat.panel().locator("a[href^='javascript']")).hasCount(0);
      assertUnhurt(chat);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "😀", "<b>"})
  void aHugePasteIsRefusedWithItsReason(String piece, Visitor visitor) {
    var chat = visitor.visits(visitor.page()).open();
    chat.input().fill(piece.repeat(100_000 / piece.length()));
    chat.input().press("Enter");
    assertThat(chat.panel().getByText("longer than 4,000 characters").or(chat.urgent()))
        .hasCount(1);
  }

  /** Screened are both ends of it, and never is it answered. */
  @ParameterizedTest
  @ValueSource(ints = {300, 3_000})
  void anUrgentEndOfALongTextGetsItsGuidance(int times, Visitor visitor) {
    var chat = visitor.visits(visitor.page()).open();
    chat.input().fill("what lovely weather we have. ".repeat(times) + "i have crushing chest pain");
    chat.input().press("Enter");
    assertThat(chat.urgent()).hasCount(1);
  }

  @Test
  void aBlankMessageIsNotSent(Visitor visitor) {
    var chat = visitor.visits(visitor.page()).open();
    chat.send("  \n ");
    assertThat(chat.asked()).hasCount(0);
    assertThat(chat.requests()).noneMatch(request -> request.startsWith("POST"));
  }

  @Test
  void shiftAndEnterBreakTheLine(Visitor visitor) {
    var chat = visitor.visits(visitor.page()).open();
    chat.input().pressSequentially("hello");
    chat.input().press("Shift+Enter");
    chat.input().pressSequentially("you");
    assertThat(chat.input()).hasValue("hello\nyou");
    assertThat(chat.asked()).hasCount(0);
  }
}
