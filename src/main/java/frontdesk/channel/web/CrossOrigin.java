package frontdesk.channel.web;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.server.HttpServerConfiguration;
import io.micronaut.http.server.cors.CorsOriginConfiguration;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Lets the clinic's own websites call the API, by exact origin, without cookies. */
@Singleton
final class CrossOrigin
    implements BeanCreatedEventListener<HttpServerConfiguration.CorsConfiguration> {
  private final WebSettings settings;

  CrossOrigin(WebSettings settings) {
    this.settings = settings;
  }

  @Override
  public HttpServerConfiguration.CorsConfiguration onCreated(
      BeanCreatedEvent<HttpServerConfiguration.CorsConfiguration> event) {
    var cors = event.getBean();
    cors.setEnabled(!settings.origins().isEmpty());
    cors.setConfigurations(Map.of("clinic", clinic()));
    return cors;
  }

  private CorsOriginConfiguration clinic() {
    var origins = new CorsOriginConfiguration();
    origins.setAllowedOrigins(settings.origins());
    origins.setAllowedMethods(List.of(HttpMethod.GET, HttpMethod.POST, HttpMethod.DELETE));
    origins.setAllowedHeaders(List.of(HttpHeaders.AUTHORIZATION, HttpHeaders.CONTENT_TYPE));
    origins.setExposedHeaders(List.of(HttpHeaders.RETRY_AFTER));
    origins.setAllowCredentials(false);
    return origins;
  }
}
