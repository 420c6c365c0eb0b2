package frontdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.delivery.Address;
import frontdesk.delivery.Delivered;
import frontdesk.delivery.Inbox;
import frontdesk.message.PatientMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RetentionTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void anOldConversationGoesWithAllThatWasSaidInIt(Databases database) {
    try (var context = StoreAlone.open(database.settings(folder))) {
      var inbox = context.getBean(Inbox.class);
      var retention = context.getBean(Retention.class);
      var now = Instant.now();
      inbox.keep(
          List.of(
              new Delivered.Message(
                  new Address("fake", "clinic", "anna"), "m1", now, PatientMessage.of("hello"))));
      assertThat(retention.deleteBefore(now.minusSeconds(60))).isZero();
      assertThat(retention.deleteBefore(now.plusSeconds(60))).isEqualTo(1);
      assertThat(inbox.claim(Duration.ofSeconds(5))).isEmpty();
      assertThat(context.getBean(InboxTable.class).waiting()).isZero();
    }
  }
}
