package frontdesk.store;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What a failure of the database means, by its SQL state. */
final class SqlFailure {
  /** Classes of SQL states: no connection, no room, shut down by somebody, a failing disk. */
  private static final Set<String> AWAY = Set.of("08", "53", "57", "58");

  /** H2 has one class for all that is particular to it: in use, file, disk, broken, closed. */
  private static final Set<String> H2_AWAY =
      Set.of("90020", "90028", "90031", "90067", "90098", "90121");

  /** Classes of SQL states: data that do not fit, and broken constraints. */
  private static final Set<String> UNFIT = Set.of("22", "23");

  private SqlFailure() {}

  /** Who waited for it once need not wait again: a patient in danger may be waiting too. */
  static boolean isStoreAway(RuntimeException e) {
    return causes(e)
        .anyMatch(
            each ->
                each instanceof SQLTransientConnectionException
                    || AWAY.contains(classOf(each))
                    || H2_AWAY.contains(stateOf(each)));
  }

  /** Whether the store would never take just this. */
  static boolean isUnfit(RuntimeException e) {
    return causes(e).anyMatch(each -> UNFIT.contains(classOf(each)));
  }

  private static Stream<SQLException> causes(RuntimeException e) {
    return Stream.<Throwable>iterate(e, Objects::nonNull, Throwable::getCause)
        .filter(SQLException.class::isInstance)
        .map(SQLException.class::cast);
  }

  private static String classOf(SQLException e) {
    return stateOf(e).substring(0, Math.min(2, stateOf(e).length()));
  }

  private static String stateOf(SQLException e) {
    return Objects.requireNonNullElse(e.getSQLState(), "");
  }
}
