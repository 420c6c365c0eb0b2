package frontdesk.channel.widget;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Somebody who visits the clinic's website with a fresh browser, for one test. */
final class Visitor {
  private final Chromium chromium;
  private final Clinic clinic;
  private final List<BrowserContext> contexts = new ArrayList<>();
  private final List<ChatPage> pages = new ArrayList<>();

  Visitor(Chromium chromium, Clinic clinic) {
    this.chromium = chromium;
    this.clinic = clinic;
  }

  Clinic clinic() {
    return clinic;
  }

  /** The plain page of the clinic's website. */
  HostPage page() {
    return HostPage.of(clinic.origin());
  }

  ChatPage visits(HostPage page) {
    return visits(page, UnaryOperator.identity());
  }

  ChatPage visits(HostPage page, UnaryOperator<NewContextOptions> device) {
    return goesTo(clinic.website().publish(page), device);
  }

  ChatPage goesTo(String address, UnaryOperator<NewContextOptions> device) {
    var usual = new NewContextOptions().setViewportSize(1000, 760).setLocale("en-US");
    var context = chromium.browser().newContext(device.apply(usual));
    context.setDefaultTimeout(Chromium.PATIENCE);
    contexts.add(context);
    return opensTab(context, address);
  }

  /** Another tab of the same browser. */
  ChatPage opensTab(BrowserContext context, String address) {
    var page = new ChatPage(context.newPage());
    pages.add(page);
    page.goTo(address);
    return page;
  }

  /** Closes the browser; whatever was tested, the widget threw nothing and broke no policy. */
  void leave(boolean passed) {
    var faults = pages.stream().flatMap(page -> page.faults().stream()).toList();
    contexts.forEach(BrowserContext::close);
    if (passed) {
      assertThat(faults).as("uncaught errors and broken policies").isEmpty();
    }
  }
}
