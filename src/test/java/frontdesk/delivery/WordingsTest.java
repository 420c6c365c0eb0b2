package frontdesk.delivery;

import static frontdesk.delivery.DeliveryContext.address;
import static frontdesk.delivery.DeliveryContext.answerAll;
import static frontdesk.delivery.DeliveryContext.message;
import static frontdesk.store.Rows.count;
import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.chat.FrontDesk;
import frontdesk.message.PatientMessage;
import frontdesk.store.Databases;
import frontdesk.store.Rows;
import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a patient takes back or words anew while it waits, on both databases. */
class WordingsTest extends OpenStores {
  private static final String CHANNEL = FakeMessenger.CHANNEL;
  private static final String CALM = "hello";
  private static final String URGENT = "my chest hurts";

  @TempDir private static Path folder;

  private static Delivered said(String id, String text) {
    var edit = id.indexOf('#');
    var second = edit < 0 ? 0 : Integer.parseInt(id.substring(edit + 1));
    return message(CHANNEL, "anna", id, second, text);
  }

  private static Delivered takenBack(String id) {
    return new Delivered.Withdrawn(address(CHANNEL, "anna"), id);
  }

  private static void keep(ApplicationContext context, Delivered... delivered) {
    Stream.of(delivered).forEach(it -> context.getBean(Inbox.class).keep(List.of(it)));
  }

  private static void assertThatNothingIsLeft(ApplicationContext context) {
    assertThat(count(context, "select count(*) from inbox where done_at is null")).isZero();
    assertThat(count(context, "select count(*) from inbox where text is not null")).isZero();
  }

  private static long answers(ApplicationContext context) {
    return count(context, "select count(*) from outbox");
  }

  @ParameterizedTest
  @EnumSource
  void whatIsTakenBackIsNotAnsweredInWhateverOrderItComes(Databases database) {
    var context = store(database, folder);
    keep(context, said("a", CALM), takenBack("a"), said("a", CALM));
    keep(context, takenBack("b"), takenBack("b"), said("b", CALM));
    keep(context, said("c", CALM), said("c#1", "thanks"), takenBack("c"), said("c#2", CALM));
    answerAll(context);
    assertThatNothingIsLeft(context);
    assertThat(answers(context)).isZero();
    assertThat(count(context, "select count(*) from message")).isZero();
    keep(context, said("d", CALM));
    answerAll(context);
    assertThat(answers(context)).as("the conversation goes on").isEqualTo(1);
    assertThat(count(context, "select max(seq) from message")).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsTakenBackIsGuidedWhenItIsUrgentAndItsTextIsGone(Databases database) {
    var context = store(database, folder);
    keep(context, said("a", URGENT), takenBack("a"));
    answerAll(context);
    assertThatNothingIsLeft(context);
    assertThat(count(context, "select count(*) from outbox where urgent = true")).isEqualTo(1);
    assertThat(text(context, "select text from message")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void whatWasAnsweredLosesItsTextInAllWordings(Databases database) {
    var context = store(database, folder);
    keep(context, said("a", CALM));
    answerAll(context);
    keep(context, said("a#1", "thanks"), said("other", "goodbye"));
    answerAll(context);
    keep(context, takenBack("a"));
    assertThat(count(context, "select count(*) from message")).isEqualTo(3);
    assertThat(text(context, "select text from message where text <> ''")).isEqualTo("goodbye");
  }

  @ParameterizedTest
  @EnumSource
  void theLastWordingIsAnsweredInWhateverOrderTheyCome(Databases database) {
    var context = store(database, folder);
    keep(context, said("a", CALM), said("a#2", "goodbye"), said("a#1", "thanks"));
    answerAll(context);
    assertThat(answers(context)).isEqualTo(1);
    assertThat(text(context, "select text from message")).isEqualTo("goodbye");
    keep(context, said("b#10", "thanks"), said("b#9", CALM), said("b", CALM));
    answerAll(context);
    assertThat(answers(context)).isEqualTo(2);
    assertThat(count(context, "select count(*) from message where text = 'thanks'")).isEqualTo(1);
    assertThatNothingIsLeft(context);
  }

  @ParameterizedTest
  @EnumSource
  void anEarlierWordingThatIsUrgentIsGuidedBesideTheAnswerToTheLast(Databases database) {
    var context = store(database, folder);
    keep(context, said("a", URGENT), said("a#1", CALM));
    answerAll(context);
    assertThat(count(context, "select count(*) from outbox where urgent = true")).isEqualTo(1);
    assertThat(answers(context)).isEqualTo(2);
    assertThatNothingIsLeft(context);
  }

  @ParameterizedTest
  @EnumSource
  void aLaterWordingOfWhatWasAnsweredIsAnsweredToo(Databases database) {
    var context = store(database, folder);
    keep(context, said("a", CALM));
    answerAll(context);
    keep(context, said("a#1", "thanks"));
    answerAll(context);
    assertThat(answers(context)).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsTakenBackWhileItIsAnsweredIsNotAnswered(Databases database) {
    var context = store(database, folder);
    var inbox = context.getBean(Inbox.class);
    keep(context, said("a", CALM));
    var claim = inbox.claim(Duration.ofSeconds(30)).orElseThrow();
    keep(context, takenBack("a"));
    var exchange = context.getBean(FrontDesk.class).reply(PatientMessage.of(CALM), claim.memory());
    var answered =
        new Inbox.Answered(
            exchange.reply(), exchange.memory(), Optional.empty(), List.of("request"));
    assertThat(inbox.answer(claim, answered)).isTrue();
    assertThat(answers(context)).isZero();
    assertThatNothingIsLeft(context);
    assertThat(inbox.claim(Duration.ofSeconds(30))).isEmpty();
    assertThat(count(context, "select count(*) from conversation where waiting_since is not null"))
        .isZero();
  }

  private static String text(ApplicationContext context, String query) {
    return Rows.of(context, query).getFirst();
  }
}
