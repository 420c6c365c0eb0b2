package frontdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.delivery.Address;
import frontdesk.delivery.Delivered;
import frontdesk.delivery.Inbox;
import frontdesk.message.PatientMessage;
import frontdesk.store.upkeep.Answer;
import frontdesk.store.upkeep.Request;
import frontdesk.store.upkeep.Upkeep;
import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who erased and who looked is kept; what was erased is not. */
class AuditTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void anErasureIsKeptWithWhoWantedItAndHowMuchItWas(Databases database) {
    try (var context = store(database)) {
      var upkeep = context.getBean(Upkeep.class);
      keep(context, "905321234567", "hello", "thanks");
      keep(context, "905327654321", "hello");
      var conversation = find(upkeep, "+90 532 123 45 67");
      assertThat(upkeep.perform(new Request.Erase(conversation), "anna"))
          .isEqualTo(new Answer.Erased(2));
      assertThat(upkeep.perform(new Request.Erase(conversation), "anna"))
          .isInstanceOf(Answer.Refused.class);
      context.getBean(Retention.class).deleteBefore(Instant.now().plusSeconds(60));
      var erasures = erasures(context);
      assertThat(erasures).extracting(ErasureRow::erasedBy).containsExactly("staff", "retention");
      assertThat(erasures).extracting(ErasureRow::messages).containsExactly(2, 1);
      assertThat(erasures.getFirst().conversation()).isEqualTo(conversation);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whoLookedAtWhatIsKept(Databases database) {
    try (var context = store(database)) {
      var upkeep = context.getBean(Upkeep.class);
      keep(context, "905321234567", "hello");
      var conversation = find(upkeep, "905321234567");
      upkeep.perform(new Request.Find("fake", "clinic", "nobody"), "bora");
      upkeep.perform(new Request.Export(conversation), "bora");
      upkeep.perform(new Request.ListDead(), "bora");
      assertThat(
              Rows.of(
                  context,
                  "select seen, seen_by, case when conversation is null then 'none' else"
                      + " cast(conversation as varchar(36)) end from access order by id"))
          .containsExactly(
              "find anna " + conversation,
              "find bora none",
              "export bora " + conversation,
              "dead bora none");
    }
  }

  @ParameterizedTest
  @EnumSource
  void bothAreForgottenAfterThreeYears(Databases database) {
    try (var context = store(database)) {
      var upkeep = context.getBean(Upkeep.class);
      keep(context, "anna", "hello");
      upkeep.perform(new Request.Erase(find(upkeep, "anna")), "anna");
      var transactions = context.getBean(Transactions.class);
      var erasures = context.getBean(Erasures.class);
      var now = Instant.now();
      assertThat(transactions.write(() -> erasures.forgetOld(now.plus(1090, ChronoUnit.DAYS))))
          .isZero();
      assertThat(transactions.write(() -> erasures.forgetOld(now.plus(1100, ChronoUnit.DAYS))))
          .isEqualTo(2);
    }
  }

  @ParameterizedTest
  @EnumSource
  void anExportHoldsAllThatIsKept(Databases database) {
    try (var context = store(database)) {
      var upkeep = context.getBean(Upkeep.class);
      keep(context, "anna", "hello, ring me on +90 532 123 45 67");
      var conversation = find(upkeep, "anna");
      var exported = (Answer.Exported) upkeep.perform(new Request.Export(conversation), "anna");
      assertThat(exported.json())
          .contains(conversation.toString(), "ring me on [phone]", "\"feedback\":[]", "sentAt")
          .doesNotContain("\n", "532");
      assertThat(upkeep.perform(new Request.Export(UUID.randomUUID()), "anna"))
          .isInstanceOf(Answer.Refused.class);
    }
  }

  private ApplicationContext store(Databases database) {
    return StoreAlone.open(database.settings(folder));
  }

  private static void keep(ApplicationContext context, String patient, String... texts) {
    for (var text : texts) {
      context
          .getBean(Inbox.class)
          .keep(
              List.of(
                  new Delivered.Message(
                      new Address("fake", "clinic", patient),
                      UUID.randomUUID().toString(),
                      Instant.now(),
                      PatientMessage.of(text))));
    }
  }

  private static UUID find(Upkeep upkeep, String patient) {
    return ((Answer.Found) upkeep.perform(new Request.Find("fake", "clinic", patient), "anna"))
        .conversation();
  }

  private static List<ErasureRow> erasures(ApplicationContext context) {
    return context
        .getBean(Transactions.class)
        .read(() -> context.getBean(AuditTable.class).erasures());
  }
}
