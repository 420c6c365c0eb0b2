package frontdesk.channel.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a patient sees while the network or the server fails. */
@BrowserTest
class NetworkBrowserTest {
  private static final String QUESTION = "how long does the knee denervation take?";
  private static final String GUIDANCE =
      """
      {"title":"Service Unavailable","status":503,"guidance":{"level":"emergency","category":"chest-pain",
       "phone":"112","actions":[{"label":"Call 112","phone":"112"}],"text":"**Call 112 now.**"}}
      """;
  private static final Pattern ID = Pattern.compile("\"clientMessageId\":\"([^\"]+)\"");

  private Gateway gateway;

  @BeforeEach
  void putInBetween(Visitor visitor) {
    gateway = Gateway.to(visitor.clinic().origin());
  }

  @AfterEach
  void close() {
    gateway.close();
  }

  private ChatPage open(Visitor visitor) {
    return visitor.visits(HostPage.of(gateway.origin())).open();
  }

  private long distinctIds() {
    return gateway.messages().stream()
        .map(ID::matcher)
        .flatMap(matcher -> matcher.results().map(found -> found.group(1)))
        .distinct()
        .count();
  }

  @Test
  void whileTheServerIsAwayTheNumbersAreShownAndTheMessageIsSentLater(Visitor visitor) {
    var chat = open(visitor).ask("hello");
    gateway.becomes(new Weather.Offline());
    chat.send(QUESTION);
    assertThat(chat.asked().last()).hasAttribute("data-state", "waiting");
    assertThat(chat.panel()).containsText("cannot reach");
    assertThat(chat.panel().locator("a.action[href='tel:112']")).isVisible();
    assertThat(chat.panel().locator("a[href='tel:5550100']")).containsText(Clinic.PHONE);
    chat.photograph("offline");
    gateway.calms();
    chat.action("retry").click();
    assertThat(chat.reply()).containsText("45 minutes");
    assertThat(chat.asked()).hasCount(2);
    assertThat(chat.panel()).not().containsText("cannot reach");
  }

  @Test
  void whenTheDeviceIsOnlineAgainWaitingMessagesGoInOrder(Visitor visitor) {
    var chat = open(visitor).ask("hello");
    chat.page().context().setOffline(true);
    chat.send("first question");
    chat.send(QUESTION);
    assertThat(chat.panel()).containsText("cannot reach");
    chat.page().context().setOffline(false);
    assertThat(chat.replies()).hasCount(3);
    assertThat(chat.reply()).containsText("45 minutes");
    assertThat(gateway.messages().get(1)).contains("first question");
    assertThat(distinctIds()).isEqualTo(3);
  }

  @Test
  void aMessageWhoseReplyIsLostIsNotDoubled(Visitor visitor) {
    var chat = open(visitor);
    gateway.becomes(new Weather.ReplyLost());
    chat.send(QUESTION);
    assertThat(chat.asked()).hasAttribute("data-state", "waiting");
    gateway.calms();
    assertThat(chat.replies()).hasCount(1);
    assertThat(gateway.messages()).hasSizeGreaterThan(1);
    assertThat(distinctIds()).isEqualTo(1);
    chat.page().reload();
    assertThat(chat.replies()).hasCount(1);
    assertThat(chat.asked()).hasCount(1);
  }

  @Test
  void aWaitingMessageSurvivesAReload(Visitor visitor) {
    var chat = open(visitor).ask("hello");
    gateway.becomes(new Weather.Offline());
    chat.send(QUESTION);
    assertThat(chat.asked().last()).hasAttribute("data-state", "waiting");
    chat.page().reload();
    assertThat(chat.asked().last()).containsText(QUESTION);
    gateway.calms();
    chat.action("retry").click();
    assertThat(chat.reply()).containsText("45 minutes");
    assertThat(distinctIds()).isEqualTo(2);
  }

  @Test
  void aServerThatIsNotReadyIsAskedAgain(Visitor visitor) {
    var chat = open(visitor);
    gateway.becomes(new Weather.Refusing(503, Map.of(), ""));
    chat.send(QUESTION);
    assertThat(chat.asked()).hasAttribute("data-state", "waiting");
    gateway.calms();
    assertThat(chat.reply()).containsText("45 minutes");
    assertThat(chat.asked()).hasAttribute("data-state", "sent");
  }

  @Test
  void tooManyMessagesWaitAsLongAsTheServerAsks(Visitor visitor) {
    var chat = open(visitor);
    gateway.becomes(new Weather.Refusing(429, Map.of("Retry-After", "3"), ""));
    chat.send(QUESTION);
    assertThat(chat.asked()).containsText("sent in 3 seconds");
    gateway.calms();
    chat.page().waitForTimeout(1500);
    assertThat(chat.replies().count()).isZero();
    assertThat(chat.reply()).containsText("45 minutes");
  }

  @Test
  void guidanceThatComesWithAnErrorIsShownAtOnceAndOnce(Visitor visitor) {
    var chat = open(visitor);
    var json = Map.of("Content-Type", "application/problem+json");
    gateway.becomes(new Weather.Refusing(503, json, GUIDANCE));
    chat.send("my chest hurts and i cant breathe");
    assertThat(chat.urgent()).isVisible();
    assertThat(chat.urgent()).isFocused();
    assertThat(chat.urgent().locator("a[href='tel:112']")).isVisible();
    gateway.calms();
    assertThat(chat.asked()).hasAttribute("data-state", "sent");
    assertThat(chat.urgent()).hasCount(1);
  }

  @Test
  void aServerThatIsAwayFromTheStartIsToldWithTheNumbers(Visitor visitor) {
    gateway.becomes(new Weather.Offline());
    var chat = open(visitor);
    assertThat(chat.panel()).containsText("cannot reach");
    assertThat(chat.panel().locator("a.action[href='tel:112']")).isVisible();
  }

  @Test
  void afterARestartTheChatGoesOnAsANewOneAndSaysSo(Visitor visitor) {
    try (var other = visitor.clinic().server(Map.of())) {
      var chat = open(visitor).ask("hello");
      gateway.leadTo(Clinic.origin(other));
      chat.ask(QUESTION);
      assertThat(chat.reply()).containsText("45 minutes");
      assertThat(chat.panel()).containsText("this is a new one");
      chat.ask("thanks");
      assertThat(chat.asked()).hasCount(3);
    }
  }

  @Test
  void aChatThatCannotBeErasedAtTheClinicIsNotSaidToBeErased(Visitor visitor) {
    var chat = open(visitor).ask("hello");
    gateway.becomes(new Weather.Offline());
    chat.action("erase").click();
    chat.action("erase-confirm").click();
    assertThat(chat.panel()).containsText("could not be erased");
    assertThat(chat.replies()).hasCount(1);
  }

  @Test
  void aReplyOfAnUnknownKindIsShownAsItsText(Visitor visitor) {
    gateway.changing(body -> body.replace("\"kind\":\"answer\"", "\"kind\":\"riddle\""));
    var chat = open(visitor).ask(QUESTION);
    assertThat(chat.reply()).containsText("45 minutes");
  }

  @Test
  void aReplyThatIsNoJsonLeavesTheMessageWaiting(Visitor visitor) {
    var chat = open(visitor);
    gateway.changing(_ -> "<html>Welcome to the hotel's network</html>");
    chat.send(QUESTION);
    assertThat(chat.asked()).hasAttribute("data-state", "waiting");
    gateway.calms();
    assertThat(chat.reply()).containsText("45 minutes");
  }
}
