package frontdesk.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** The real databases that tests run on: an H2 file, and a PostgreSQL server started once. */
public enum Databases {
  H2,
  POSTGRES;

  private static final AtomicInteger NUMBER = new AtomicInteger();

  /** The settings of an empty database; what an H2 file needs lies in the folder. */
  public Map<String, Object> settings(Path folder) {
    var settings = new HashMap<String, Object>();
    settings.put("frontdesk.data", folder.toString());
    if (this == POSTGRES) {
      var name = "test" + NUMBER.incrementAndGet();
      settings.put("datasources.default.url", Server.newDatabase(name));
      settings.put("datasources.default.username", "postgres");
      settings.put("datasources.default.password", "postgres");
      settings.put("datasources.default.dialect", "POSTGRES");
      settings.put("frontdesk.store.key", "a key of the tests");
    }
    return settings;
  }

  /** Started when the first test needs it; it stops with the JVM. */
  private static final class Server {
    private static final EmbeddedPostgres POSTGRES = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder().start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    static String newDatabase(String name) {
      try (var connection = POSTGRES.getPostgresDatabase().getConnection();
          var statement = connection.createStatement()) {
        statement.execute("create database " + name);
      } catch (java.sql.SQLException e) {
        throw new IllegalStateException(e);
      }
      return POSTGRES.getJdbcUrl("postgres", name);
    }
  }
}
