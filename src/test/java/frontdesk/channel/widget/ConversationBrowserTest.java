package frontdesk.channel.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@BrowserTest
class ConversationBrowserTest {
  private static final String QUESTION = "how long does the knee denervation take?";
  private static final String UNCLEAR = "how is it done?";
  private static final String NOTHING = "[{},{},\"\"]";

  @Test
  void untilItIsOpenedTheWidgetAsksForNothingButItsOwnFile(Visitor visitor) {
    var chat = visitor.visits(visitor.page());
    assertThat(chat.launcher()).isVisible();
    chat.page().waitForLoadState();
    assertThat(chat.requests())
        .filteredOn(request -> request.contains(visitor.clinic().origin()))
        .containsExactly("GET " + visitor.clinic().origin() + "/widget.js");
    assertThat(chat.stored()).isEqualTo(NOTHING);
  }

  @Test
  void whoOnlyLooksLeavesNothingOnTheDevice(Visitor visitor) {
    var chat = visitor.visits(visitor.page()).open();
    assertThat(chat.panel()).containsText("automated assistant, not a doctor");
    assertThat(chat.panel()).containsText("112");
    assertThat(chat.part("topic").first()).isVisible();
    chat.photograph("opened");
    chat.page().keyboard().press("Escape");
    assertThat(chat.stored()).isEqualTo(NOTHING);
    assertThat(chat.requests()).noneMatch(request -> request.startsWith("POST"));
  }

  @Test
  void aQuestionIsAnsweredWithItsSourceAndItsStateOfReview(Visitor visitor) {
    var chat = visitor.visits(visitor.page()).open().ask(QUESTION);
    assertThat(chat.asked()).containsText(QUESTION);
    assertThat(chat.reply()).containsText("45 minutes");
    assertThat(chat.reply()).containsText("Not reviewed by a clinician");
    var sources = chat.reply().locator("details");
    assertThat(sources.locator("ul")).isHidden();
    sources.locator("summary").click();
    assertThat(sources.locator("ul")).containsText("How is joint denervation performed?");
    chat.photograph("answer");
  }

  @Test
  void aPressedChoiceIsAnswered(Visitor visitor) {
    var chat = visitor.visits(visitor.page()).open().ask(UNCLEAR);
    var choices = chat.reply().locator("[part~=choice]");
    assertThat(choices).hasCount(2);
    chat.photograph("choices");
    choices.first().click();
    assertThat(chat.replies()).hasCount(2);
    assertThat(chat.reply()).hasAttribute("data-kind", "answer");
  }

  @Test
  void aTopicToStartWithUnfoldsItsQuestions(Visitor visitor) {
    var chat = visitor.visits(visitor.page()).open();
    chat.part("topic").first().click();
    var question = chat.part("choice").locator("visible=true").nth(1);
    question.click();
    assertThat(chat.reply()).hasAttribute("data-kind", "answer");
  }

  @Test
  void aFollowUpKeepsWhatWasTalkedOf(Visitor visitor) {
    var chat = visitor.visits(visitor.page()).open().ask(QUESTION);
    chat.ask("can i drive home afterwards?");
    assertThat(chat.reply()).containsText("companion");
    assertThat(chat.reply()).hasAttribute("data-kind", "answer");
  }

  @Test
  void aReloadShowsTheConversationAgainAndGoesOn(Visitor visitor) {
    var chat = visitor.visits(visitor.page()).open().ask(QUESTION).ask("thanks");
    chat.page().reload();
    assertThat(chat.panel()).isVisible();
    assertThat(chat.asked()).hasCount(2);
    assertThat(chat.replies()).hasCount(2);
    chat.ask(UNCLEAR);
    assertThat(chat.asked()).hasCount(3);
  }

  @Test
  void aReloadShowsAnUrgentReplyAgain(Visitor visitor) {
    var chat = visitor.visits(visitor.page()).open().ask("my chest hurts and i cant breathe");
    chat.page().reload();
    assertThat(chat.urgent()).isVisible();
    assertThat(chat.urgent().locator("a[href='tel:112']").first()).isVisible();
  }

  @Test
  void twoTabsShareAConversationWhereStorageIsLocal(Visitor visitor) {
    var address =
        visitor.clinic().website().publish(visitor.page().withAttributes("data-storage=\"local\""));
    var first = visitor.goesTo(address, options -> options).open().ask(QUESTION);
    var second = visitor.opensTab(first.page().context(), address).open();
    assertThat(second.replies()).hasCount(1);
    second.ask("thanks");
    first.page().bringToFront();
    first.page().evaluate("window.dispatchEvent(new Event('focus'))");
    assertThat(first.replies()).hasCount(2);
    assertThat(first.asked()).hasCount(2);
  }

  @Test
  void twoTabsKnowNothingOfEachOtherByDefault(Visitor visitor) {
    var address = visitor.clinic().website().publish(visitor.page());
    var first = visitor.goesTo(address, options -> options).open().ask(QUESTION);
    var second = visitor.opensTab(first.page().context(), address).open();
    assertThat(second.part("topic").first()).isVisible();
    second.ask(UNCLEAR);
    assertThat(second.replies()).hasCount(1);
    assertThat(first.replies()).hasCount(1);
  }

  @Test
  void erasingForgetsTheConversationHereAndAtTheClinic(Visitor visitor) {
    var chat = visitor.visits(visitor.page()).open().ask(QUESTION);
    chat.action("erase").click();
    assertThat(chat.panel()).containsText("Erase this chat");
    chat.photograph("erase");
    chat.action("erase-confirm").click();
    assertThat(chat.replies()).hasCount(0);
    assertThat(chat.panel()).containsText("Your chat was erased");
    assertThat(chat.stored()).isEqualTo(NOTHING);
    assertThat(chat.requests()).anyMatch(request -> request.startsWith("DELETE"));
    chat.page().reload();
    chat.open();
    assertThat(chat.replies()).hasCount(0);
  }

  @Test
  void keepingTheChatErasesNothing(Visitor visitor) {
    var chat = visitor.visits(visitor.page()).open().ask(QUESTION);
    chat.action("erase").click();
    chat.action("erase-cancel").click();
    assertThat(chat.replies()).hasCount(1);
    assertThat(chat.requests()).noneMatch(request -> request.startsWith("DELETE"));
  }

  @Test
  void aThumbIsHeardAndKept(Visitor visitor) {
    var chat = visitor.visits(visitor.page()).open().ask(QUESTION);
    chat.action("helpful").click();
    assertThat(chat.action("helpful")).hasAttribute("aria-pressed", "true");
    assertThat(chat.reply()).containsText("Thank you");
  }

  @Test
  void anAnswerIsCopied(Visitor visitor) {
    var chat = visitor.visits(visitor.page()).open().ask(QUESTION);
    chat.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    chat.action("copy").click();
    assertThat(chat.reply()).containsText("Copied");
    assertThat((String) chat.page().evaluate("navigator.clipboard.readText()"))
        .contains("45 minutes");
  }

  @Test
  void whereStorageIsDeniedTheChatWorksUntilThePageIsLeft(Visitor visitor) {
    var denied =
        """
        for (const name of ['sessionStorage', 'localStorage']) {
          Object.defineProperty(window, name, { get() { throw new DOMException('denied', 'SecurityError'); } });
        }
        """;
    var chat = visitor.visits(visitor.page().withScript(denied)).open().ask(QUESTION).ask("thanks");
    assertThat(chat.replies()).hasCount(2);
    chat.page().reload();
    chat.open();
    assertThat(chat.part("topic").first()).isVisible();
  }

  @Test
  void withStorageNoneNothingIsKept(Visitor visitor) {
    var page = visitor.page().withAttributes("data-storage=\"none\"");
    var chat = visitor.visits(page).open().ask(QUESTION).ask("thanks");
    assertThat(chat.stored()).isEqualTo(NOTHING);
  }

  @Test
  void theTokenGoesToTheSessionAndNoWordWithIt(Visitor visitor) {
    var chat = visitor.visits(visitor.page()).open().ask(QUESTION);
    assertThat(chat.stored()).doesNotContain("knee").endsWith(",{},\"\"]");
    assertThat(chat.replies().first())
        .containsText(Pattern.compile("companion"), new ContainsTextOptions().setTimeout(1000));
  }
}
