package frontdesk.channel.web;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;

/** Heads the OpenAPI description that the build writes from the controllers. */
@OpenAPIDefinition(
    info =
        @Info(
            title = "Frontdesk",
            version = "1",
            description =
                "The FAQ chatbot backend for clinics. Errors are application/problem+json."))
final class Api {
  private Api() {}
}
