package frontdesk.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.channel.Signatures;
import frontdesk.delivery.FakeTelegram.Taken;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the store holds, read past the product, to be held against what the platform took. */
final class Ledger {
  private static final String REPLIES =
      "select m.source_id, '', '' from message m join conversation c on c.id = m.conversation where"
          + " c.channel = 'telegram' order by m.conversation, m.seq";
  private static final String REQUESTS =
      "select i.source_id, o.state, o.message_id from outbox o join inbox i on i.id ="
          + " cast(substring(o.idempotency_key from 1 for position('-' in o.idempotency_key) - 1)"
          + " as bigint) order by o.id";

  private final List<Row> replies;
  private final List<Row> requests;

  /**
   * A reply, or a request that carries one.
   *
   * @param chat a keyed hash
   * @param number of the patient's message in its chat
   * @param state of the request
   * @param taken what the platform called it
   */
  private record Row(String chat, int number, String state, String taken) {}

  private Ledger(List<Row> replies, List<Row> requests) {
    this.replies = replies;
    this.requests = requests;
  }

  /** An H2 file can be read only while no server has it. */
  static Ledger read(Map<String, Object> settings) {
    return new Ledger(rows(settings, REPLIES), rows(settings, REQUESTS));
  }

  static long count(Map<String, Object> settings, String query) {
    return query(settings, query, row -> row.getLong(1)).getFirst();
  }

  private static List<Row> rows(Map<String, Object> settings, String query) {
    return query(
        settings,
        query,
        row -> {
          var source = row.getString(1).split("@", 2);
          return new Row(
              source[1], Integer.parseInt(source[0]), row.getString(2), row.getString(3));
        });
  }

  private interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  private static <T> List<T> query(Map<String, Object> settings, String query, Reading<T> reading) {
    var file = "jdbc:h2:file:" + settings.get("frontdesk.data") + "/frontdesk";
    var url = settings.getOrDefault("datasources.default.url", file).toString();
    var user = settings.getOrDefault("datasources.default.username", "sa").toString();
    var password = settings.getOrDefault("datasources.default.password", "").toString();
    try (var connection = DriverManager.getConnection(url, user, password);
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      var read = new ArrayList<T>();
      while (rows.next()) {
        read.add(reading.of(rows));
      }
      return read;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Every acknowledged message has one reply row, in the order in which it was written. */
  void provesOneReplyAMessage(Patients patients) {
    var acknowledged = patients.acknowledgedByChat();
    var byChat = replies.stream().collect(Collectors.groupingBy(Row::chat));
    assertThat(byChat.keySet()).isEqualTo(hashes(acknowledged.keySet()));
    acknowledged.forEach(
        (chat, number) ->
            assertThat(byChat.get(hash(chat)))
                .extracting(Row::number)
                .as("replies in chat " + chat)
                .isEqualTo(IntStream.rangeClosed(1, number).boxed().toList()));
  }

  /** Every reply reached the platform, except where it was given up, in order. */
  void provesAllSentInOrder(Patients patients, FakeTelegram telegram) {
    var taken = telegram.taken().stream().collect(Collectors.toMap(Taken::number, Taken::chat));
    var sent = requests.stream().filter(row -> row.state().equals("sent")).toList();
    assertThat(requests).as("one request a reply").hasSameSizeAs(replies);
    assertThat(requests).extracting(Row::state).doesNotContain("waiting");
    for (var chat : patients.acknowledgedByChat().keySet()) {
      var inChat = sent.stream().filter(row -> row.chat().equals(hash(chat))).toList();
      assertThat(inChat).extracting(Row::number).isSorted();
      assertThat(inChat)
          .extracting(row -> Long.parseLong(row.taken()))
          .isSorted()
          .allSatisfy(number -> assertThat(taken.get(number)).isEqualTo(chat));
    }
  }

  /** How many requests were given up. */
  long givenUp() {
    return requests.stream().filter(row -> row.state().equals("dead")).count();
  }

  /**
   * What the platform took and the store knows nothing of, since the server died in between: the
   * patient got it again as the next message.
   */
  List<Taken> doubled(Patients patients, FakeTelegram telegram) {
    return unknown(
        patients,
        telegram,
        (all, i) ->
            assertThat(all.get(i + 1).body()).as("what was doubled").isEqualTo(all.get(i).body()));
  }

  /**
   * The same of a server that stood still before it sent: another sent it meanwhile, and it came a
   * second time when the server woke up.
   */
  List<Taken> doubledOrLate(Patients patients, FakeTelegram telegram) {
    return unknown(
        patients,
        telegram,
        (all, i) ->
            assertThat(all.subList(0, Math.min(i + 2, all.size())))
                .filteredOn(it -> it != all.get(i) && it.chat() == all.get(i).chat())
                .extracting(Taken::body)
                .as("what was doubled or came late")
                .contains(all.get(i).body()));
  }

  private interface Proof {
    void holds(List<Taken> all, int unknown);
  }

  private List<Taken> unknown(Patients patients, FakeTelegram telegram, Proof proof) {
    var known = requests.stream().map(Row::taken).collect(Collectors.toSet());
    var all =
        telegram.taken().stream()
            .filter(it -> patients.acknowledgedByChat().containsKey(it.chat()))
            .sorted(Comparator.comparing(Taken::chat).thenComparing(Taken::number))
            .toList();
    var unknown = new ArrayList<Taken>();
    for (var i = 0; i < all.size(); i++) {
      if (!known.contains(Long.toString(all.get(i).number()))) {
        unknown.add(all.get(i));
        proof.holds(all, i);
      }
    }
    return unknown;
  }

  private static Set<String> hashes(Set<Long> chats) {
    return chats.stream().map(Ledger::hash).collect(Collectors.toSet());
  }

  /** As the channel writes it into the store. */
  private static String hash(long chat) {
    var bytes = Long.toString(chat).getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(Signatures.hmacSha256(FakeTelegram.TOKEN, bytes), 0, 8);
  }
}
