package frontdesk.channel.web;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Context;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may call the API from a browser.
 *
 * @param allowedOrigins the clinic's websites, each exactly as {@code https://www.example.org}
 */
@Context
@ConfigurationProperties("clinic")
record WebSettings(
    @Nullable
        List<@Pattern(regexp = "https?://[^/*\\s]+", message = "must be an exact origin") String>
        allowedOrigins) {

  List<String> origins() {
    return allowedOrigins == null ? List.of() : List.copyOf(allowedOrigins);
  }
}
