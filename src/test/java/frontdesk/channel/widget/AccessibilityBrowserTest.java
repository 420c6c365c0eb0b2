package frontdesk.channel.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The chat for those who do not see it, do not use a mouse, or see it in their own way. */
@BrowserTest
class AccessibilityBrowserTest {
  private static final String QUESTION = "how long does the knee denervation take?";
  private static final String ACTIVE_PART =
      "document.querySelector('frontdesk-chat').shadowRoot.activeElement?.getAttribute('part') ??"
          + " null";
  private static final String SMALL_TARGETS =
      """
      [...document.querySelector('frontdesk-chat').shadowRoot.querySelectorAll('button, a, summary, textarea')]
        .filter((each) => each.getClientRects().length)
        .filter((each) => each.getBoundingClientRect().width < 24 || each.getBoundingClientRect().height < 24)
        .map((each) => each.outerHTML.slice(0, 120))
      """;
  private static final String UNMARKED_FOCUS =
      """
      [...document.querySelector('frontdesk-chat').shadowRoot.querySelectorAll('button, a, summary, textarea')]
        .filter((each) => each.getClientRects().length)
        .filter((each) => {
          each.focus({ focusVisible: true });
          const style = getComputedStyle(each);
          return style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2;
        })
        .map((each) => each.outerHTML.slice(0, 120))
      """;

  private static void assertClean(ChatPage chat, String state) {
    assertThat(chat.violations()).as(state).isEmpty();
    chat.page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    assertThat(chat.lowContrasts()).as(state + ", dark").isEmpty();
    chat.page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
  }

  @Test
  void axeLooksIntoTheChat(Visitor visitor) {
    var chat = visitor.visits(visitor.page()).open();
    chat.panel().locator("h2").evaluate("each => { each.style.color = '#ddd'; }");
    assertThat(chat.violations()).singleElement().asString().startsWith("color-contrast");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "tr"})
  void axeFindsNothingInAConversation(String locale, Visitor visitor) {
    var question = locale.equals("tr") ? "diz denervasyonu ne kadar sürer?" : QUESTION;
    var unclear = locale.equals("tr") ? "nasıl yapılıyor?" : "how is it done?";
    var chat = visitor.visits(visitor.page().withRoot("lang=\"" + locale + "\""));
    assertClean(chat, "closed");
    chat.open();
    chat.part("topic").first().click();
    assertClean(chat, "topics");
    chat.ask(question);
    chat.reply().locator("summary").click();
    assertClean(chat, "answer");
    chat.ask(unclear);
    assertClean(chat, "choices");
    chat.action("erase").click();
    assertClean(chat, "erase");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "my chest hurts and i cant breathe",
        "i had the knee procedure yesterday and now the wound is red, hot and oozing pus",
        "i want to kill myself"
      })
  void axeFindsNothingInAnUrgentReply(String text, Visitor visitor) {
    var chat = visitor.visits(visitor.page()).open().ask(text);
    assertClean(chat, "urgent");
    chat.ask("thanks");
    assertClean(chat, "urgent, and on");
  }

  @Test
  void axeFindsNothingWhileTheServerIsAway(Visitor visitor) {
    try (var gateway = Gateway.to(visitor.clinic().origin())) {
      var chat = visitor.visits(HostPage.of(gateway.origin())).open().ask("hello");
      gateway.becomes(new Weather.Offline());
      chat.send(QUESTION);
      assertThat(chat.asked().last()).hasAttribute("data-state", "waiting");
      assertClean(chat, "offline");
    }
  }

  @Test
  void theKeyboardGoesAllTheWay(Visitor visitor) {
    var chat = visitor.visits(visitor.page());
    var keyboard = chat.page().keyboard();
    for (var i = 0; i < 5 && !"launcher".equals(chat.page().evaluate(ACTIVE_PART)); i++) {
      keyboard.press("Tab");
    }
    assertThat(chat.launcher()).isFocused();
    keyboard.press("Enter");
    assertThat(chat.input()).isFocused();
    keyboard.type("how is it done?");
    keyboard.press("Enter");
    assertThat(chat.replies()).hasCount(1);
    assertThat(chat.input()).isFocused();
    for (var i = 0; i < 5 && !"choice".equals(chat.page().evaluate(ACTIVE_PART)); i++) {
      keyboard.press("Shift+Tab");
    }
    keyboard.press("Enter");
    assertThat(chat.replies()).hasCount(2);
    keyboard.press("Escape");
    assertThat(chat.panel()).isHidden();
    assertThat(chat.launcher()).isFocused();
  }

  @Test
  void closingGivesTheFocusBackToWhatOpenedTheChat(Visitor visitor) {
    var body = "<main><h1>Clinic</h1><button id=\"ask\">Ask us</button></main>";
    var script =
        "addEventListener('click', (event) => event.target.id === 'ask' &&"
            + " document.querySelector('frontdesk-chat').open());";
    var chat = visitor.visits(visitor.page().withBody(body).withScript(script));
    chat.page().locator("#ask").click();
    assertThat(chat.input()).isFocused();
    chat.page().keyboard().press("Escape");
    assertThat(chat.page().locator("#ask")).isFocused();
  }

  @Test
  void besideThePageTheFocusMayLeaveTheChat(Visitor visitor) {
    var chat = visitor.visits(visitor.page()).open();
    assertThat(chat.panel()).not().hasAttribute("aria-modal", "true");
    for (var i = 0;
        i < 12 && (boolean) chat.page().evaluate("document.activeElement !== document.body");
        i++) {
      chat.page().keyboard().press("Tab");
    }
    assertThat(chat.page().evaluate(ACTIVE_PART)).isNull();
  }

  @Test
  void onAPhoneTheFocusStaysInTheChatThatCoversThePage(Visitor visitor) {
    var chat = visitor.visits(visitor.page(), phone -> phone.setViewportSize(360, 740)).open();
    assertThat(chat.panel()).hasAttribute("aria-modal", "true");
    for (var i = 0; i < 15; i++) {
      chat.page().keyboard().press("Tab");
      assertThat(chat.page().evaluate("document.activeElement.localName"))
          .isEqualTo("frontdesk-chat");
    }
  }

  @Test
  void aScreenReaderHearsWhoSaidWhat(Visitor visitor) {
    var chat = visitor.visits(visitor.page()).open().ask(QUESTION);
    assertThat(chat.panel().ariaSnapshot())
        .contains("dialog \"Papatya Pain Clinic\"")
        .contains("heading \"Papatya Pain Clinic\" [level=2]")
        .contains("button \"Erase my chat\"", "button \"Close chat\"", "button \"Send\"")
        .contains("log \"Messages\"", "You:", "Assistant:", "textbox \"Your question\"");
    assertThat(chat.part("log")).not().hasAttribute("aria-live", "off");
  }

  @Test
  void everyTargetIsLargeEnoughAndItsFocusIsSeen(Visitor visitor) {
    var chat = visitor.visits(visitor.page()).open();
    chat.part("topic").first().click();
    assertThat((List<?>) chat.page().evaluate(SMALL_TARGETS)).isEmpty();
    chat.ask(QUESTION).ask("my chest hurts and i cant breathe");
    assertThat((List<?>) chat.page().evaluate(SMALL_TARGETS)).isEmpty();
    assertThat((List<?>) chat.page().evaluate(UNMARKED_FOCUS)).isEmpty();
    assertThat(chat.part("send").boundingBox().height).isGreaterThanOrEqualTo(44);
    assertThat((String) chat.input().evaluate("each => getComputedStyle(each).fontSize"))
        .isEqualTo("16px");
  }

  @Test
  void whoWantsNoMotionGetsNone(Visitor visitor) {
    var chat =
        visitor.visits(visitor.page(), calm -> calm.setReducedMotion(ReducedMotion.REDUCE)).open();
    chat.page().route("**/api/v1/messages", route -> {});
    chat.send(QUESTION);
    assertThat(chat.panel()).containsText("The assistant is writing");
    var moving = "document.querySelector('frontdesk-chat').shadowRoot.getAnimations().length";
    assertThat(chat.page().evaluate(moving)).isEqualTo(0);
    chat.page()
        .emulateMedia(new EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
    assertThat((int) chat.page().evaluate(moving)).isPositive();
  }
}
