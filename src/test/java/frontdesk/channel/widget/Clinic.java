package frontdesk.channel.widget;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.HashMap;
import java.util.Map;

/** The real server of a clinic, and the website that the widget stands on: another origin. */
final class Clinic implements AutoCloseable {
  static final String PHONE = "555 0100";

  private final Website website;
  private final EmbeddedServer server;

  private Clinic(Website website, EmbeddedServer server) {
    this.website = website;
    this.server = server;
  }

  static Clinic open() {
    var website = Website.open();
    return new Clinic(website, server(website, Map.of()));
  }

  /** One more server that lets the website call it. */
  EmbeddedServer server(Map<String, Object> settings) {
    return server(website, settings);
  }

  private static EmbeddedServer server(Website website, Map<String, Object> more) {
    var settings = new HashMap<String, Object>();
    settings.put("clinic.allowed-origins", website.origin());
    settings.put("clinic.name", "Papatya Pain Clinic");
    settings.put("clinic.phone", PHONE);
    settings.put("clinic.lines.en.crisis", "555 0199");
    settings.put("frontdesk.vectors", false);
    settings.put("micronaut.router.static-resources.pages.paths", "classpath:public");
    settings.put("micronaut.router.static-resources.pages.mapping", "/**");
    settings.putAll(more);
    return ApplicationContext.run(EmbeddedServer.class, settings, "test");
  }

  Website website() {
    return website;
  }

  String origin() {
    return origin(server);
  }

  static String origin(EmbeddedServer server) {
    return "http://127.0.0.1:" + server.getPort();
  }

  @Override
  public void close() {
    server.close();
    website.close();
  }
}
