package frontdesk.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.OutputStream;

/** A PostgreSQL for scripts: prints its address and lives until standard input ends. */
final class PostgresServer {
  private PostgresServer() {}

  public static void main(String[] arguments) throws IOException {
    try (var postgres = EmbeddedPostgres.builder().start()) {
      System.out.println(postgres.getJdbcUrl("postgres", "postgres"));
      System.in.transferTo(OutputStream.nullOutputStream());
    }
  }
}
