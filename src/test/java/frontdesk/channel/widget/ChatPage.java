package frontdesk.channel.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A page with the widget on it, as one sees and uses it. */
final class ChatPage {
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final String CHAT = "frontdesk-chat ";
  private static final String AXE =
      """
      axe.run(document, { resultTypes: ['violations'], ...%s }).then(({ violations }) =>
        violations.flatMap(({ id, nodes }) => nodes.map((node) => id + ' ' + node.target + ' ' + node.failureSummary)))
      """;

  private final Page page;
  private final List<String> requests = new ArrayList<>();
  private final List<String> console = new ArrayList<>();
  private final List<String> errors = new ArrayList<>();

  ChatPage(Page page) {
    this.page = page;
    page.onRequest(request -> requests.add(request.method() + " " + request.url()));
    page.onConsoleMessage(message -> console.add(message.type() + ": " + message.text()));
    page.onPageError(errors::add);
  }

  void goTo(String address) {
    page.navigate(address);
    assertThat(page.locator("frontdesk-chat").first()).isAttached();
  }

  Page page() {
    return page;
  }

  List<String> requests() {
    return List.copyOf(requests);
  }

  List<String> console() {
    return List.copyOf(console);
  }

  /** Uncaught errors, and whatever the content policy refused. */
  List<String> faults() {
    return Stream.concat(
            errors.stream(),
            console.stream().filter(line -> line.contains("Content Security Policy")))
        .toList();
  }

  Locator part(String name) {
    return page.locator(CHAT + "[part~=" + name + "]");
  }

  Locator action(String name) {
    return page.locator(CHAT + "[data-action=" + name + "]");
  }

  Locator launcher() {
    return part("launcher");
  }

  Locator panel() {
    return part("panel");
  }

  Locator input() {
    return part("input");
  }

  Locator asked() {
    return page.locator(CHAT + "[data-from=patient]");
  }

  Locator replies() {
    return page.locator(CHAT + "[data-from=frontdesk]");
  }

  Locator reply() {
    return replies().last();
  }

  Locator urgent() {
    return part("urgent");
  }

  ChatPage open() {
    launcher().click();
    assertThat(panel()).isVisible();
    return this;
  }

  void send(String text) {
    input().fill(text);
    input().press("Enter");
  }

  /** Sends a message and waits for the reply, ordinary or urgent. */
  ChatPage ask(String text) {
    var all = replies().or(urgent());
    var before = all.count();
    send(text);
    assertThat(all).hasCount(before + 1);
    return this;
  }

  /** Every violation that axe-core finds, as its rule and the places. */
  List<String> violations() {
    return axe("{}");
  }

  /** Those of contrast alone, which are all that another colour scheme can add. */
  List<String> lowContrasts() {
    return axe("{ runOnly: ['color-contrast'] }");
  }

  private List<String> axe(String options) {
    if (page.evaluate("typeof window.axe").equals("undefined")) {
      page.evaluate(AxeBuilder.getAxeScript());
    }
    var found = (List<?>) page.evaluate(AXE.formatted(options));
    return found.stream().map(String::valueOf).toList();
  }

  /** Everything in the storages of this page's origin. */
  String stored() {
    return (String)
        page.evaluate("JSON.stringify([{...sessionStorage}, {...localStorage}, document.cookie])");
  }

  void photograph(String name) {
    page.screenshot(
        new ScreenshotOptions()
            .setPath(SCREENSHOTS.resolve(name + ".png"))
            .setAnimations(ScreenshotAnimations.DISABLED));
  }
}
