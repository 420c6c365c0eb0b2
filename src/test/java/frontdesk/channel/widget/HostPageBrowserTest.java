package frontdesk.channel.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The widget among whatever else a clinic's page does. */
@BrowserTest
class HostPageBrowserTest {
  private static final String QUESTION = "how long does the knee denervation take?";

  @Test
  void aForeignOriginIsRefusedAndToldHowToMendIt(Visitor visitor) {
    try (var foreign = Website.open()) {
      var chat = visitor.goesTo(foreign.publish(visitor.page()), options -> options).open();
      assertThat(chat.panel().locator("a.action[href='tel:112']")).isVisible();
      chat.send(QUESTION);
      assertThat(chat.asked()).hasAttribute("data-state", "waiting");
      assertThat(chat.page().locator("h1")).isVisible();
      assertThat(chat.console())
          .filteredOn(line -> line.startsWith("error: Frontdesk:"))
          .singleElement()
          .asString()
          .contains(foreign.origin(), "clinic.allowed-origins");
    }
  }

  @Test
  void thePinnedSnippetWorksWithItsIntegrity(Visitor visitor) throws Exception {
    var chat = visitor.visits(visitor.page().withSnippet(pinned(visitor))).open();
    chat.ask(QUESTION);
    assertThat(chat.reply()).containsText("45 minutes");
    assertThat(chat.page().locator("script[integrity]")).hasCount(1);
  }

  private static String pinned(Visitor visitor) throws Exception {
    var address = URI.create(visitor.clinic().origin() + "/widget/snippet");
    var body =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
            .body();
    var found = Pattern.compile("\"pinned\":\"((?:[^\"\\\\]|\\\\.)*)\"").matcher(body);
    assertThat(found.find()).isTrue();
    return found.group(1).replace("\\\"", "\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Array.prototype.toJSON = function () { return 'spoilt'; };",
        "Object.prototype.extend = function () {}; Array.prototype.each = function () {};",
        "addEventListener('load', () => { window.fetch = () => { throw new Error('spoilt'); }; });",
        "addEventListener('load', () => { JSON.parse = JSON.stringify = () => 'spoilt'; });",
        "addEventListener('load', () => { document.createElement = () => null; });",
        "addEventListener('load', () => { window.setTimeout = window.requestAnimationFrame = () =>"
            + " 0; });",
        "const Real = Date; window.Date = class extends Real { constructor() { super(0); } };"
            + " Date.now = () => -1;",
        "delete crypto.__proto__.randomUUID;",
        "window.define = () => { throw new Error('spoilt'); }; define.amd = {}; window.module = {};"
      })
  void aPageThatBendsTheLanguageDoesNotBreakTheChat(String script, Visitor visitor) {
    var chat = visitor.visits(visitor.page().withScript(script));
    chat.page().waitForLoadState();
    chat.open().ask(QUESTION).ask("thanks");
    assertThat(chat.replies().first()).containsText("45 minutes");
    assertThat(chat.asked()).hasCount(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "locale          | xx",
        "color           | red;} * {display:none",
        "corner          | middle",
        "z-index         | -1e9",
        "storage         | cloud",
        "phone           | javascript:alert(1)",
        "emergency-number| 12x",
        "server          | not an address"
      })
  void aWrongAttributeIsToldInOneLineAndLeftOut(String name, String value, Visitor visitor) {
    var attribute = "data-" + name + "=\"" + value + "\"";
    var chat = visitor.visits(visitor.page().withAttributes(attribute)).open().ask(QUESTION);
    assertThat(chat.reply()).containsText("45 minutes");
    assertThat(chat.console())
        .filteredOn(line -> line.contains("Frontdesk:"))
        .singleElement()
        .asString()
        .contains(name);
  }

  @Test
  void theAttributesShapeTheChat(Visitor visitor) {
    var attributes =
        "data-corner=left data-color=#7a1f5c data-label=\"Talk to us\" data-greeting=\"Good day.\""
            + " data-z-index=77 data-clinic=\"Example Clinic\" data-open";
    var chat = visitor.visits(visitor.page().withAttributes(attributes));
    assertThat(chat.panel()).isVisible();
    assertThat(chat.panel().locator("h2")).hasText("Example Clinic");
    assertThat(chat.panel()).containsText("Good day.");
    assertThat(chat.part("send")).hasCSS("background-color", "rgb(122, 31, 92)");
    assertThat(chat.panel()).hasCSS("z-index", "77");
    assertThat(chat.page().evaluate("document.activeElement === document.body")).isEqualTo(true);
    chat.action("close").click();
    assertThat(chat.launcher()).hasText(Pattern.compile("Talk to us"));
    assertThat(chat.launcher().boundingBox().x).isLessThan(100);
  }

  @Test
  void theClinicsOwnStylesReachItsPartsAndNothingElse(Visitor visitor) {
    var chat =
        visitor.visits(
            visitor
                .page()
                .withScript(
                    """
                    const sheet = new CSSStyleSheet();
                    sheet.replaceSync('frontdesk-chat::part(launcher) { letter-spacing: 3px } button, * { display: none !important; } html, body, frontdesk-chat { display: block !important }');
                    document.adoptedStyleSheets = [sheet];
                    """));
    assertThat(chat.launcher()).isVisible();
    assertThat(chat.launcher()).hasCSS("letter-spacing", "3px");
  }

  @Test
  void twoWidgetsOnAPageTalkForThemselves(Visitor visitor) {
    var body =
        "<main><h1>Clinic</h1></main><frontdesk-chat id=\"one\" corner=\"left\"></frontdesk-chat>"
            + "<frontdesk-chat id=\"two\"></frontdesk-chat>";
    var chat = visitor.visits(visitor.page().withBody(body));
    var page = chat.page();
    assertThat(page.locator("frontdesk-chat")).hasCount(2);
    page.evaluate("one.ask('" + QUESTION + "')");
    assertThat(page.locator("#one [data-from=frontdesk]")).containsText("45 minutes");
    page.evaluate("two.ask('thanks')");
    assertThat(page.locator("#two [data-from=frontdesk]")).hasCount(1);
    assertThat(page.locator("#one [data-from=frontdesk]")).hasCount(1);
    page.reload();
    assertThat(page.locator("#one [data-from=frontdesk]")).containsText("45 minutes");
    assertThat(page.locator("#two [data-from=frontdesk]")).hasCount(1);
  }

  @Test
  void theScriptTwiceOnAPageMakesOneChatAndSaysSo(Visitor visitor) {
    var page = visitor.page();
    var chat = visitor.visits(page.withSnippet(page.snippet() + page.snippet()));
    assertThat(chat.page().locator("frontdesk-chat")).hasCount(1);
    assertThat(chat.console()).anyMatch(line -> line.contains("twice"));
  }
}
