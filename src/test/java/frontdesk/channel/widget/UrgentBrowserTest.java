package frontdesk.channel.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An urgent reply cannot be overlooked, whatever the eyes, the device or the style sheet. */
@BrowserTest
class UrgentBrowserTest {
  private static final String EMERGENCY = "my chest hurts and i cant breathe";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          level     | words                       | number  | locale | text
          emergency | This is an emergency        | 112     | en     | my chest hurts and i cant breathe
          same-day  | This needs a doctor today   | 5550100 | en     | i had the knee procedure yesterday and now the wound is red, hot and oozing pus
          crisis    | You are not alone           | 112     | en     | i want to kill myself
          emergency | Bu acil bir durum           | 112     | tr     | göğsüm ağrıyor nefes alamıyorum
          """)
  void anUrgentReplyIsUnmistakable(
      String level, String words, String number, String locale, String text, Visitor visitor) {
    var chat = visitor.visits(visitor.page().withRoot("lang=\"" + locale + "\"")).open();
    chat.ask(text);
    var card = chat.urgent();
    assertThat(card).hasAttribute("data-level", level);
    assertThat(card).hasRole(AriaRole.ALERT);
    assertThat(card).isFocused();
    assertThat(card.locator("h3")).hasText(words);
    assertThat(card.locator("h3 svg")).isVisible();
    var first = card.locator(".action").first();
    assertThat(first).hasAttribute("href", "tel:" + number);
    assertThat(first).isInViewport();
    assertThat(first.boundingBox().height).isGreaterThanOrEqualTo(44);
    assertThat(first.innerText().replace("\u00a0", "")).contains(number);
    chat.photograph("urgent-" + level + "-" + locale);
    assertThat(card.ariaSnapshot())
        .contains("alert \"" + words + "\"", "heading \"" + words + "\" [level=3]", "link \"")
        .contains("tel:" + number);
  }

  @Test
  void theThreeStylesDifferInColourDrawingAndWords(Visitor visitor) {
    var chat = visitor.visits(visitor.page()).open().ask(EMERGENCY);
    chat.ask("i had the knee procedure yesterday and now the wound is red, hot and oozing pus");
    chat.ask("i want to kill myself");
    var colours =
        chat.urgent().evaluateAll("all => all.map(each => getComputedStyle(each).borderTopColor)");
    var drawings =
        chat.urgent()
            .evaluateAll("all => all.map(each => each.querySelector('h3 path').getAttribute('d'))");
    var words =
        chat.urgent().evaluateAll("all => all.map(each => each.querySelector('h3').innerText)");
    assertThat((List<?>) colours).hasSize(3).doesNotHaveDuplicates();
    assertThat((List<?>) drawings).hasSize(3).doesNotHaveDuplicates();
    assertThat((List<?>) words).hasSize(3).doesNotHaveDuplicates();
  }

  @Test
  void anUrgentReplyStaysInSightAsTheConversationGoesOn(Visitor visitor) {
    var chat = visitor.visits(visitor.page()).open().ask(EMERGENCY);
    for (var i = 0; i < 4; i++) {
      chat.ask("how long does the knee denervation take?");
    }
    var number = chat.urgent().first().locator("a[href='tel:112']").first();
    assertThat(number).isInViewport();
    assertThat(chat.reply()).isInViewport();
    chat.photograph("urgent-pinned");
  }

  @Test
  void anUrgentReplyHelpsWithoutAnyStyle(Visitor visitor) {
    var page = visitor.page().withScript("window.CSSStyleSheet = undefined;");
    var chat = visitor.visits(page, options -> options);
    chat.page().route("**/widget.css", route -> route.abort());
    chat.page().reload();
    chat.open().ask(EMERGENCY);
    assertThat(chat.urgent().locator("h3")).isVisible();
    assertThat(chat.urgent().locator("a[href='tel:112']").first()).isVisible();
    chat.photograph("urgent-unstyled");
  }

  @Test
  void whereNoStyleSheetCanBeMadeTheFileOfTheServerDressesTheChat(Visitor visitor) {
    var page = visitor.page().withScript("window.CSSStyleSheet = undefined;");
    var chat = visitor.visits(page).open();
    assertThat(chat.panel()).hasCSS("position", "fixed");
  }

  @Test
  void thePageHearsOfTheLevelAndNothingElse(Visitor visitor) {
    var script =
        """
        window.heard = [];
        for (const name of ['open', 'close', 'reply', 'urgent']) {
          document.addEventListener('frontdesk:' + name, (event) => heard.push([name, JSON.stringify(event.detail)].join(' ')));
        }
        """;
    var chat = visitor.visits(visitor.page().withScript(script));
    chat.page().evaluate("document.querySelector('frontdesk-chat').ask('" + EMERGENCY + "')");
    assertThat(chat.urgent()).isVisible();
    chat.page().keyboard().press("Escape");
    assertThat(chat.panel()).isHidden();
    assertThat((List<?>) chat.page().evaluate("heard.toSorted()"))
        .isEqualTo(
            List.of(
                "close {}",
                "open {}",
                "reply {\"kind\":\"urgent\",\"level\":\"emergency\"}",
                "urgent {\"level\":\"emergency\"}"));
  }

  @Test
  void anUrgentReplyOpensAChatThatWasClosed(Visitor visitor) {
    var chat = visitor.visits(visitor.page()).open();
    var held = new ArrayList<Route>();
    chat.page().route("**/api/v1/messages", held::add);
    chat.page().waitForRequest("**/api/v1/messages", () -> chat.send(EMERGENCY));
    chat.input().press("Escape");
    assertThat(chat.panel()).isHidden();
    held.forEach(Route::resume);
    assertThat(chat.urgent()).isVisible();
    assertThat(chat.urgent()).isFocused();
  }
}
