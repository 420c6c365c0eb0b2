package frontdesk.chat;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Context;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;

/**
 * Where the content lies and how it is kept up to date.
 *
 * @param home holds {@code faq} and {@code models}
 * @param data what the running server writes
 * @param retrain whether models that do not fit the catalogue are trained anew in memory instead of
 *     refused
 * @param reload whether changed files are taken over while the server runs
 */
@Context
@ConfigurationProperties("frontdesk")
record ChatSettings(
    @Bindable(defaultValue = ".") @NotNull Path home,
    @Bindable(defaultValue = "data") @NotNull Path data,
    @Bindable(defaultValue = "false") boolean retrain,
    @Bindable(defaultValue = "false") boolean reload) {}
