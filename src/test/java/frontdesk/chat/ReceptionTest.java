package frontdesk.chat;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.message.PatientMessage;
import frontdesk.reply.Reply;
import frontdesk.store.TestConversations;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReceptionTest {
  private final Conversations conversations = TestConversations.inMemory(Desks.CLOCK);
  private final Reception reception = new Reception(Desks.shipped(), conversations, Desks.CLOCK);
  private final PatientMessage message = PatientMessage.of("what is joint denervation?");
  private final UUID id = UUID.randomUUID();

  private ConversationId conversationOf(Reception.Received received) {
    return reception.find(received.token().orElseThrow()).orElseThrow();
  }

  @Test
  void aRepeatedFirstMessageIsTheSameConversationWithAFreshToken() {
    var first = reception.open(id, message);
    var again = reception.open(id, message);
    assertThat(conversationOf(again)).isEqualTo(conversationOf(first));
    assertThat(again.token()).isNotEqualTo(first.token());
    assertThat(again.turn()).isEqualTo(first.turn());
  }

  @Test
  void aRepeatedMessageIsAnsweredOnce() {
    var conversation = conversationOf(reception.open(id, message));
    var next = UUID.randomUUID();
    assertThat(reception.proceed(conversation, next, message))
        .isEqualTo(reception.proceed(conversation, next, message));
    assertThat(reception.turns(conversation)).hasSize(2);
  }

  @Test
  void anUrgentTextUnderAUsedIdStillGetsGuidance() {
    var conversation = conversationOf(reception.open(id, message));
    var urgent = PatientMessage.of("my chest hurts and i cant breathe");
    assertThat(reception.proceed(conversation, id, urgent).turn().reply())
        .isInstanceOf(Reply.Urgent.class);
  }

  @Test
  void theSameMessageSentAtOnceFromManyThreadsMakesOneConversation() throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<ConversationId> open = () -> conversationOf(reception.open(id, message));
      var opened = threads.invokeAll(IntStream.range(0, 16).mapToObj(_ -> open).toList());
      assertThat(opened).extracting(each -> each.get()).containsOnly(opened.getFirst().get());
    }
  }

  @Test
  void anErasedConversationIsGoneWithAllItsTokens() {
    var first = reception.open(id, message);
    var again = reception.open(id, message);
    reception.erase(conversationOf(first));
    assertThat(reception.find(first.token().orElseThrow())).isEmpty();
    assertThat(reception.find(again.token().orElseThrow())).isEmpty();
  }

  @Test
  void onlyRepliesCanBeRated() {
    var received = reception.open(id, message);
    var conversation = conversationOf(received);
    assertThat(reception.rate(conversation, received.turn().replySeq(), true)).isTrue();
    assertThat(reception.rate(conversation, received.turn().seq(), true)).isFalse();
  }
}
