package frontdesk.chat;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.message.PatientMessage;
import frontdesk.reply.Reply;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontDeskTest {
  private static Reply reply(String text) {
    return Desks.shipped().reply(PatientMessage.of(text), Memory.NONE).reply();
  }

  @Test
  void anUrgentMessageGetsGuidanceInTheLanguageItIsWrittenIn() {
    assertThat(reply("göğsüm ağrıyor nefes alamıyorum"))
        .isInstanceOfSatisfying(
            Reply.Urgent.class,
            urgent -> assertThat(urgent.body().language()).isEqualTo(Locale.of("tr")));
  }

  @ParameterizedTest(name = "urgent message {index}")
  @CsvSource({
    "en, HELP ME",
    "en, mum suddenly talks as if she had a potato in her mouth",
    "tr, annem birden ağzında patates varmış gibi konuşmaya başladı",
    "tr, imdat"
  })
  void guidanceSpeaksTheLanguageOfTheMessage(String language, String text) {
    assertThat(reply(text))
        .isInstanceOfSatisfying(
            Reply.Urgent.class,
            urgent -> assertThat(urgent.body().language()).isEqualTo(Locale.of(language)));
  }

  @Test
  void anUrgentMessageIsNotSavedByAButton() {
    var message =
        new PatientMessage(
            "my chest hurts and i cant breathe",
            Optional.empty(),
            Optional.of("joint-denervation-what-is"));
    assertThat(Desks.shipped().reply(message, Memory.NONE).reply())
        .isInstanceOf(Reply.Urgent.class);
  }

  @Test
  void aQuestionThatTouchesARedFlagCarriesASafetyLine() {
    assertThat(reply("can the knee denervation cause a stroke? what are the risks of it"))
        .extracting(reply -> reply.body().wording().markdown())
        .asString()
        .contains("112");
  }

  @Test
  void aLanguageThatIsNotServedGetsTheEmergencyLine() {
    var reply = reply("Здравствуйте, сколько стоит эта процедура и как долго она длится?");
    assertThat(reply).isInstanceOf(Reply.Declined.class);
    assertThat(reply.body().wording().markdown()).contains("112");
  }

  @Test
  void aBlankMessageIsDeclinedKindly() {
    assertThat(reply("   ")).isInstanceOf(Reply.Declined.class);
  }

  @Test
  void anOverlongMessageIsDeclinedButScreened() {
    var chatter = "the weather is lovely and the coffee was good. ".repeat(120);
    assertThat(reply(chatter)).isInstanceOf(Reply.Declined.class);
    assertThat(reply(chatter + "my chest hurts and i cant breathe"))
        .isInstanceOf(Reply.Urgent.class);
  }

  @Test
  void theSameMessageGetsTheSameReply() {
    assertThat(reply("does it hurt?")).isEqualTo(reply("does it hurt?"));
  }

  @Test
  void anUnreviewedAnswerSaysSo() {
    assertThat(reply("what is joint denervation?"))
        .isInstanceOfSatisfying(
            Reply.Answered.class,
            answered -> {
              assertThat(answered.reviewed()).isFalse();
              assertThat(answered.sources()).isNotEmpty();
              assertThat(answered.body().notice()).contains("reviewed");
            });
  }
}
