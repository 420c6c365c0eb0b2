package frontdesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import frontdesk.delivery.Address;
import frontdesk.delivery.Delivered;
import frontdesk.delivery.Inbox;
import frontdesk.message.PatientMessage;
import io.micronaut.context.ApplicationContext;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How workers find what waits. */
class ClaimsTest {
  private static final Duration LEASE = Duration.ofSeconds(30);

  @TempDir private Path folder;

  private ApplicationContext open(Databases database) {
    var settings = database.settings(folder);
    settings.put("frontdesk.vectors", "false");
    return ApplicationContext.builder().environments("test", "store").properties(settings).start();
  }

  private static void keep(ApplicationContext context, String patient) {
    var from = new Address("fake", "clinic", patient);
    context
        .getBean(Inbox.class)
        .keep(
            List.of(
                new Delivered.Message(from, patient, Instant.now(), PatientMessage.of("hello"))));
  }

  @ParameterizedTest
  @EnumSource
  void workersThatClaimAtOncePassOverWhatAnotherHasLocked(Databases database) throws Exception {
    try (var context = open(database);
        var workers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var patient : List.of("anna", "bora", "cem")) {
        keep(context, patient);
      }
      var table = context.getBean(ConversationTable.class);
      var transactions = context.getBean(Transactions.class);
      var claimed = new HashSet<String>();
      transactions.write(
          () -> {
            claimed.add(table.lockWaiting(table.waiting().getFirst()).orElseThrow().toString());
            for (var worker = 0; worker < 2; worker++) {
              var inbox = context.getBean(Inbox.class);
              var other = workers.submit(() -> inbox.claim(LEASE).orElseThrow().conversation());
              claimed.add(await(other));
            }
            return claimed;
          });
      assertThat(claimed).hasSize(3);
    }
  }

  private static String await(Future<String> claim) {
    try {
      return claim.get(10, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aConversationInWhichNothingWaitsHidesNoOther(Databases database) throws SQLException {
    try (var context = open(database)) {
      keep(context, "anna");
      run(context, "update inbox set done_at = current_timestamp");
      keep(context, "bora");
      assertThat(context.getBean(Inbox.class).claim(LEASE)).isPresent();
    }
  }

  @ParameterizedTest
  @EnumSource
  void claimsReadAnIndexAndNotTheTable(Databases database) throws Exception {
    assumeThat(database).as("H2 plans by other rules").isEqualTo(Databases.POSTGRES);
    try (var context = open(database)) {
      fill(context);
      var due = plan(context, OutboxTable.class, "lockDue");
      assertThat(due).contains("outbox_lane").contains("outbox_conversation");
      assertThat(plan(context, OutboxTable.class, "lockFirst")).contains("outbox_conversation");
      assertThat(plan(context, ConversationTable.class, "waiting"))
          .contains("conversation_waiting");
      assertThat(plan(context, InboxTable.class, "next")).contains("inbox_waiting");
      assertThat(plan(context, InboxTable.class, "wordings")).contains("inbox_waiting");
    }
  }

  /** Twenty thousand conversations, of which few wait, as after a month. */
  private static void fill(ApplicationContext context) throws SQLException {
    run(
        context,
        "insert into conversation select gen_random_uuid(), 'fake', 'clinic', 'p' || n, '{}', 1, true,"
            + " now(), now(), case when n % 100 = 0 then now() end, null, 0 from"
            + " generate_series(1, 20000) n");
    run(
        context,
        "insert into inbox (channel, account, source_id, conversation, attempts, sent_at, received_at,"
            + " done_at) select channel, account, patient, id, 0, now(), now(), case when"
            + " waiting_since is null then now() end from conversation");
    run(
        context,
        "insert into outbox (idempotency_key, conversation, channel, account, state, attempts, due_at,"
            + " fence, stage, heard_at, created_at) select patient, id, channel, account, case when"
            + " waiting_since is null then 'sent' else 'waiting' end, 0, now(), 0, -1, now(), now()"
            + " from conversation");
    run(context, "analyze");
  }

  private static String plan(ApplicationContext context, Class<?> table, String method)
      throws SQLException {
    var query =
        Arrays.stream(table.getDeclaredMethods())
            .filter(it -> it.getName().equals(method))
            .findFirst()
            .orElseThrow()
            .getAnnotation(Query.class)
            .value()
            .replace(":channel", "'fake'")
            .replace(":conversation", "(select id from conversation limit 1)")
            .replaceAll(":(message|later)", "'p1'");
    var plan = new StringBuilder();
    try (var connection = store(context).getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery("explain (analyze, costs off) " + query)) {
      while (rows.next()) {
        plan.append(rows.getString(1)).append('\n');
      }
    }
    return plan.toString();
  }

  private static void run(ApplicationContext context, String statement) throws SQLException {
    try (var connection = store(context).getConnection();
        var it = connection.createStatement()) {
      it.execute(statement);
    }
  }

  private static DataSource store(ApplicationContext context) {
    return DelegatingDataSource.unwrapDataSource(context.getBean(DataSource.class));
  }
}
