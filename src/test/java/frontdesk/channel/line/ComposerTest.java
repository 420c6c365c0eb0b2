package frontdesk.channel.line;

import static frontdesk.channel.SampleReplies.answer;
import static frontdesk.channel.SampleReplies.urgent;
import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.channel.PlatformJson;
import frontdesk.delivery.Address;
import frontdesk.reply.Reply;
import frontdesk.reply.Suggestion;
import io.micronaut.context.ApplicationContext;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ComposerTest {
  private static final ApplicationContext CONTEXT = LineContext.open();
  private static final Address PATIENT = new Address("line", "Uclinic", "Upatient");
  private static final Suggestion SHORT = new Suggestion("how-long", "How long?");
  private static final Suggestion LONG =
      new Suggestion("denervation-risks", "What are the risks of joint denervation?");

  private final PlatformJson json = CONTEXT.getBean(PlatformJson.class);
  private final Composer composer = CONTEXT.getBean(Composer.class);

  @AfterAll
  static void close() {
    CONTEXT.close();
  }

  private List<String> requests(Reply reply, boolean isFirst) {
    return composer.compose(PATIENT, reply, isFirst);
  }

  private List<Push.Text> compose(Reply reply, boolean isFirst) {
    return requests(reply, isFirst).stream()
        .map(it -> json.read(it, Request.class).orElseThrow().push().messages().getFirst())
        .toList();
  }

  private static List<Push.Action> buttons(Push.Text text) {
    return text.quickReply().orElseThrow().items().stream().map(Push.Item::action).toList();
  }

  @Test
  void aReplyIsPlainText() {
    assertThat(compose(answer("**Rest** at home."), true))
        .containsExactly(
            new Push.Text(
                "text", "Rest at home.\n\nThis is an automated assistant.", Optional.empty()));
  }

  @Test
  void whatIsSentIsAsLineDescribesIt() {
    assertThat(requests(answer("Text.", SHORT), false).getFirst())
        .endsWith(
            """
            "push":{"to":"Upatient","messages":[{"type":"text","text":"Text.","quickReply":{"items":\
            [{"type":"action","action":{"type":"postback","label":"How long?","data":"how-long\\nHow long?",\
            "displayText":"How long?"}}]}}]}}""");
    assertThat(requests(answer("Text."), false).getFirst())
        .endsWith("\"messages\":[{\"type\":\"text\",\"text\":\"Text.\"}]}}");
  }

  @Test
  void shortTitlesAreButtonsOnly() {
    var text = compose(answer("Text.", SHORT, SHORT), false).getFirst();
    assertThat(text.text()).isEqualTo("Text.");
    assertThat(buttons(text)).extracting(Push.Action::label).containsOnly("How long?");
  }

  @Test
  void aTitleThatAButtonCutsStandsInTheTextToo() {
    var text = compose(answer("Text.", SHORT, LONG), false).getFirst();
    assertThat(text.text())
        .isEqualTo("Text.\n\n1. How long?\n2. What are the risks of joint denervation?");
    assertThat(buttons(text))
        .extracting(Push.Action::label)
        .containsExactly("1. How long?", "2. What are the ris…");
    assertThat(buttons(text)).allSatisfy(it -> assertThat(it.label().length()).isBetween(1, 20));
    assertThat(QuickReplies.pressed(buttons(text).getLast().data())).isEqualTo(LONG);
  }

  @Test
  void moreThanThirteenAreNumbered() {
    var many = Collections.nCopies(14, SHORT).toArray(Suggestion[]::new);
    var text = compose(answer("Text.", many), false).getFirst();
    assertThat(text.quickReply()).isEmpty();
    assertThat(text.text()).endsWith("\n14. How long?");
    var most = Collections.nCopies(13, SHORT).toArray(Suggestion[]::new);
    assertThat(buttons(compose(answer("Text.", most), false).getFirst())).hasSize(13);
  }

  @Test
  void dataAndTheTextThatIsShownFit() {
    var endless = new Suggestion("a".repeat(80), "Endless ".repeat(100));
    assertThat(buttons(compose(answer("Text.", endless), false).getFirst()))
        .allSatisfy(
            it -> {
              assertThat(it.data().length()).isBetween(1, 300);
              assertThat(it.displayText().length()).isBetween(1, 300);
            });
  }

  @Test
  void guidanceHasNoButtons() {
    var text = compose(urgent("Call 112 now.", SHORT, LONG), false).getFirst();
    assertThat(text.quickReply()).isEmpty();
    assertThat(text.text()).isEqualTo("Call 112 now.");
  }

  @Test
  void aLongTextIsCutAndTheButtonsStandUnderItsEnd() {
    var texts = compose(answer("Rest at home. ".repeat(1_000), SHORT), true);
    assertThat(texts).hasSize(3);
    assertThat(texts).allSatisfy(it -> assertThat(it.text().length()).isBetween(1, 5_000));
    assertThat(texts.subList(0, 2)).allSatisfy(it -> assertThat(it.quickReply()).isEmpty());
    assertThat(buttons(texts.getLast())).hasSize(1);
  }
}
