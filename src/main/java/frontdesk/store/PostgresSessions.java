package frontdesk.store;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;

/**
 * Bounds what a node that falls silent, or a network that does, costs the others. What the clinic
 * has set itself stays.
 */
@Singleton
@Requires(property = "datasources.default.dialect", value = "POSTGRES")
final class PostgresSessions implements BeanCreatedEventListener<DatasourceConfiguration> {
  /**
   * A node that stands still within a transaction keeps its locks, and whoever needs them waits:
   * less than a lease, after which its work goes to another in any case.
   */
  private static final String SILENCE = "set idle_in_transaction_session_timeout = '4s'";

  /** Seconds to wait for the database's answer; by default the driver waits for ever. */
  private static final String LONGEST_ANSWER = "5";

  @Override
  public DatasourceConfiguration onCreated(BeanCreatedEvent<DatasourceConfiguration> event) {
    var pool = event.getBean();
    if (pool.getConnectionInitSql() == null) {
      pool.setConnectionInitSql(SILENCE);
    }
    pool.getDataSourceProperties().putIfAbsent("socketTimeout", LONGEST_ANSWER);
    return pool;
  }
}
