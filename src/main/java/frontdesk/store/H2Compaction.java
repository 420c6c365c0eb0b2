package frontdesk.store;

import com.zaxxer.hikari.HikariDataSource;
import frontdesk.delivery.StoreUnavailableException;
import io.micronaut.context.annotation.Requires;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes the H2 file anew with nothing but what is still kept. H2 does that only as it closes the
 * file, so transactions are held meanwhile and the pool connects again afterwards.
 */
@Singleton
@Requires(property = "datasources.default.dialect", value = "H2")
@Requires(beans = DataSource.class)
final class H2Compaction implements Compaction {
  private static final Logger LOG = LoggerFactory.getLogger(H2Compaction.class);
  private static final double MEGABYTE = 1_000_000;
  private static final long NANOSECONDS_A_MILLISECOND = 1_000_000;

  private final DataSource dataSource;
  private final StoreGate gate;

  H2Compaction(DataSource dataSource, StoreGate gate) {
    this.dataSource = dataSource;
    this.gate = gate;
  }

  @Override
  public String compact() {
    var start = System.nanoTime();
    var done = gate.alone(this::compactAlone);
    var held = (System.nanoTime() - start) / NANOSECONDS_A_MILLISECOND;
    return done + "; what came meanwhile waited for " + held + " ms at most";
  }

  private String compactAlone() {
    try (var pool = new PoolPause(dataSource);
        var connection = pool.connect()) {
      var file = file(connection);
      if (file.isEmpty()) {
        return "the store lies in no file of this machine";
      }
      pool.evict();
      return rewrite(connection, file.get());
    } catch (SQLException | IOException e) {
      throw new StoreUnavailableException(
          "the store's file cannot be compacted: " + e.getClass().getSimpleName(), false);
    }
  }

  /** Without its ending; empty for a database in memory, which the rewriting would empty. */
  private static Optional<String> file(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("select database_path()")) {
      rows.next();
      return Optional.ofNullable(rows.getString(1)).filter(name -> Files.exists(file(name)));
    }
  }

  private static Path file(String name) {
    return Path.of(name + ".mv.db");
  }

  private static String rewrite(Connection connection, String name)
      throws SQLException, IOException {
    var file = file(name);
    var before = Files.size(file);
    try (var statement = connection.createStatement()) {
      statement.execute("shutdown compact");
    }
    // H2 quotes values there when a statement fails.
    Files.deleteIfExists(Path.of(name + ".trace.db"));
    settle(file.resolveSibling(""));
    return String.format(
        Locale.ROOT,
        "the file was %.1f MB and is %.1f MB",
        before / MEGABYTE,
        Files.size(file) / MEGABYTE);
  }

  /** The new file has taken the old one's name; after a power failure it must still have it. */
  private static void settle(Path folder) {
    try (var channel = FileChannel.open(folder)) {
      channel.force(true);
    } catch (IOException _) {
      // Windows opens no folder, and settles names by itself.
    }
  }

  /** The pool gives out nothing until it is closed; then it connects anew. */
  private record PoolPause(HikariDataSource pool) implements AutoCloseable {
    PoolPause(DataSource dataSource) {
      this((HikariDataSource) DelegatingDataSource.unwrapDataSource(dataSource));
      pool.getHikariPoolMXBean().suspendPool();
    }

    /** Beside the pool; it keeps the file open while the pool's connections go. */
    Connection connect() throws SQLException {
      return DriverManager.getConnection(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
    }

    void evict() {
      pool.getHikariPoolMXBean().softEvictConnections();
    }

    /** Opens the file again while the others are still held: at the gate they wait less long. */
    @Override
    public void close() {
      pool.getHikariPoolMXBean().resumePool();
      try {
        pool.getConnection().close();
      } catch (SQLException e) {
        LOG.warn("the store is slow to open after compacting: {}", e.getClass().getSimpleName());
      }
    }
  }
}
