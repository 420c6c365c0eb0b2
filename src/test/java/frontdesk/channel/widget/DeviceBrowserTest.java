package frontdesk.channel.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The chat on small and large screens, in other directions, colours and languages. */
@BrowserTest
class DeviceBrowserTest {
  private static final String QUESTION = "how long does the knee denervation take?";
  private static final String URGENT = "my chest hurts and i cant breathe";
  private static final String OVERFLOWING =
      """
      [document.documentElement, ...document.querySelector('frontdesk-chat').shadowRoot.querySelectorAll('*')]
        .filter((each) => each.getClientRects().length && getComputedStyle(each).position !== 'absolute')
        .filter((each) => each.scrollWidth > Math.ceil(each.clientWidth) + 1 && each.clientWidth > 0)
        .map((each) => each.localName + '.' + each.className + ' ' + each.scrollWidth + ' > ' + each.clientWidth)
        .join('; ')
      """;

  private static void assertFits(ChatPage chat) {
    assertThat(chat.page().evaluate(OVERFLOWING)).isEqualTo("");
    assertThat(chat.part("send")).isInViewport();
    assertThat(chat.action("close")).isInViewport();
  }

  @Test
  void threeHundredTwentyPixelsAreEnough(Visitor visitor) {
    var chat = visitor.visits(visitor.page(), old -> old.setViewportSize(320, 480)).open();
    assertFits(chat);
    chat.ask(QUESTION);
    assertFits(chat);
    chat.ask(URGENT);
    assertFits(chat);
    assertThat(chat.urgent().locator("a[href='tel:112']").first()).isInViewport();
    chat.photograph("320");
  }

  @Test
  void zoomedToTwiceTheSizeEverythingFits(Visitor visitor) {
    var chat =
        visitor
            .visits(visitor.page(), zoom -> zoom.setViewportSize(500, 380).setDeviceScaleFactor(2))
            .open();
    assertFits(chat);
    chat.ask(QUESTION).ask(URGENT);
    assertFits(chat);
    assertThat(chat.urgent().locator("a[href='tel:112']").first()).isInViewport();
  }

  @Test
  void aPhoneIsCoveredByTheChat(Visitor visitor) {
    var chat = visitor.visits(visitor.page(), DeviceBrowserTest::phone).open().ask(QUESTION);
    var box = chat.panel().boundingBox();
    assertThat(box.width).isEqualTo(360);
    assertThat(box.height).isEqualTo(740);
    chat.photograph("phone-answer");
    chat.ask(URGENT);
    assertFits(chat);
    chat.photograph("phone-urgent");
  }

  private static NewContextOptions phone(NewContextOptions options) {
    return options.setViewportSize(360, 740).setDeviceScaleFactor(1.5).setHasTouch(true);
  }

  @Test
  void fromRightToLeftTheChatIsMirrored(Visitor visitor) {
    var chat = visitor.visits(visitor.page().withRoot("lang=\"ar\" dir=\"rtl\"")).open();
    assertThat(chat.part("send").boundingBox().x).isLessThan(chat.input().boundingBox().x);
    chat.ask(QUESTION);
    assertFits(chat);
    assertThat(chat.asked().boundingBox().x).isLessThan(chat.reply().boundingBox().x);
    chat.photograph("right-to-left");
  }

  @Test
  void forcedColoursKeepShapesAndTheCall(Visitor visitor) {
    var chat =
        visitor
            .visits(visitor.page(), contrast -> contrast.setForcedColors(ForcedColors.ACTIVE))
            .open()
            .ask(QUESTION)
            .ask(URGENT);
    assertThat(chat.urgent()).hasCSS("border-top-style", "solid");
    assertThat(chat.part("send")).hasCSS("border-top-style", "solid");
    assertThat(chat.urgent().locator("a[href='tel:112']").first()).isInViewport();
    assertThat(chat.violations()).isEmpty();
    chat.photograph("forced-colours");
  }

  @Test
  void inTheDarkTheChatIsDark(Visitor visitor) {
    var chat =
        visitor
            .visits(visitor.page(), device -> phone(device).setColorScheme(ColorScheme.DARK))
            .open()
            .ask(QUESTION);
    var background =
        (String) chat.panel().evaluate("each => getComputedStyle(each).backgroundColor");
    assertThat(Pattern.compile("\\d+").matcher(background).results())
        .hasSizeGreaterThanOrEqualTo(3)
        .allSatisfy(shade -> assertThat(Integer.parseInt(shade.group())).isLessThan(80));
    chat.photograph("dark");
    chat.ask("i want to kill myself");
    chat.photograph("phone-dark-crisis");
  }

  @Test
  void onATurkishPageTheChatIsTurkish(Visitor visitor) {
    var chat = visitor.visits(visitor.page().withRoot("lang=\"tr-TR\""), DeviceBrowserTest::phone);
    assertThat(chat.launcher()).hasText(Pattern.compile("Kliniğe sorun"));
    chat.open();
    assertThat(chat.panel()).containsText("doktor değilim");
    assertThat(chat.part("topic").first()).containsText("Eklem denervasyonu");
    chat.ask("diz denervasyonu ne kadar sürer?");
    assertThat(chat.reply()).containsText("45 dakika");
    assertThat(chat.reply()).containsText("gözden geçirilmedi");
    chat.photograph("phone-turkish");
  }

  @Test
  void aLanguageWithoutTextsIsAskedOfTheBrowser(Visitor visitor) {
    var page = visitor.page().withRoot("lang=\"ja\"");
    var chat = visitor.visits(page, turkish -> turkish.setLocale("tr-TR"));
    assertThat(chat.launcher()).hasText(Pattern.compile("Kliniğe sorun"));
  }
}
