package frontdesk.channel.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of {@code mvn mn:run}. */
@BrowserTest
class DemoSiteBrowserTest {
  private static ChatPage goTo(Visitor visitor, String path) {
    return visitor.goesTo(visitor.clinic().origin() + path, options -> options);
  }

  @ParameterizedTest
  @CsvSource({
    "/,        en, Demonstration,   Ask the clinic, No clinician has reviewed",
    "/tr.html, tr, Tanıtım sayfası, Kliniğe sorun,  hiçbir hekim gözden geçirmedi"
  })
  void bothLanguagesSayThatTheyDemonstrateAndAreAccessible(
      String path,
      String language,
      String demonstration,
      String launcher,
      String review,
      Visitor visitor) {
    var chat = goTo(visitor, path);
    var page = chat.page();
    assertThat(page.locator("html")).hasAttribute("lang", language);
    assertThat(page.locator(".demo")).containsText(demonstration);
    assertThat(page.locator(".demo")).containsText(review);
    assertThat(page.locator(".demo a[href='tel:112']")).isVisible();
    assertThat(chat.launcher()).hasText(Pattern.compile(launcher));
    for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
      photographWhole(chat, "site-" + language + "-" + scheme.name().toLowerCase(Locale.ROOT));
      assertThat(chat.violations()).as(language + ", " + scheme).isEmpty();
    }
    page.setViewportSize(320, 640);
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
    photographWhole(chat, "site-" + language + "-phone");
    assertThat(chat.console()).noneMatch(line -> line.startsWith("error"));
  }

  private static void photographWhole(ChatPage chat, String name) {
    var path = Path.of("target", "screenshots", name + ".png");
    chat.page().screenshot(new ScreenshotOptions().setPath(path).setFullPage(true));
  }

  @Test
  void theButtonsAskTheChat(Visitor visitor) {
    var chat = goTo(visitor, "/");
    chat.page().locator("button.link").first().click();
    assertThat(chat.reply()).containsText("disables");
    chat.page().setViewportSize(960, 620);
    chat.page().evaluate("scrollTo(0, 0)");
    chat.photograph("site-chat");
    chat.action("close").click();
    chat.page().locator("button.primary").click();
    assertThat(chat.input()).isFocused();
  }

  @Test
  void everySettingMakesTheChatAnew(Visitor visitor) {
    var chat = goTo(visitor, "/");
    var form = chat.page().locator("#settings");
    form.locator("[name=locale]").selectOption("tr");
    assertThat(chat.launcher()).hasText(Pattern.compile("Kliniğe sorun"));
    form.locator("[name=corner][value=left]").check();
    assertThat(chat.page().locator("frontdesk-chat")).hasCount(1);
    assertThat(chat.page().locator("frontdesk-chat")).hasAttribute("corner", "left");
    form.locator("[name=label]").fill("Talk \"to\" us");
    form.locator("[name=greeting]").fill("Good day");
    form.locator("[name=color]").fill("#7a1f5c");
    form.locator("[name=storage]").selectOption("none");
    assertThat(chat.launcher()).hasCSS("background-color", "rgb(122, 31, 92)");
    form.locator("[name=open]").check();
    assertThat(chat.panel()).isVisible();
    assertThat(chat.panel()).containsText("Good day");
    assertThat(chat.page().locator("#snippet"))
        .containsText(
            "data-locale=\"tr\" data-storage=\"none\" data-label=\"Talk &quot;to&quot; us\""
                + " data-greeting=\"Good day\" data-color=\"#7a1f5c\" data-corner=\"left\""
                + " data-open>");
    form.locator("[type=reset]").click();
    assertThat(chat.launcher()).hasText(Pattern.compile("Ask the clinic"));
  }

  @Test
  void theSnippetsAreThereToCopy(Visitor visitor) {
    var chat = goTo(visitor, "/");
    var page = chat.page();
    var origin = visitor.clinic().origin();
    assertThat(page.locator("#snippet")).containsText("src=\"" + origin + "/widget.js\"");
    assertThat(page.locator("#pinned")).containsText("integrity=\"sha384-");
    page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    page.locator("[data-copy=snippet]").click();
    assertThat(page.locator("#told")).hasText("Copied.");
    assertThat((String) page.evaluate("navigator.clipboard.readText()")).contains("widget.js");
  }
}
