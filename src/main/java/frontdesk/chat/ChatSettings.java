package frontdesk.chat;

import frontdesk.language.SentenceVectors;
import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Context;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the content lies and how it is kept up to date.
 *
 * @param home holds {@code faq} and {@code models}
 * @param data what the running server writes
 * @param retrain whether models that do not fit the catalogue are trained anew in memory instead of
 *     refused
 * @param vectors whether English questions are read by their meaning too; off, their words must do,
 *     and a machine with little memory is enough
 * @param reload whether changed files are taken over while the server runs
 */
@Context
@ConfigurationProperties("frontdesk")
record ChatSettings(
    @Bindable(defaultValue = ".") @NotNull Path home,
    @Bindable(defaultValue = "data") @NotNull Path data,
    @Bindable(defaultValue = "false") boolean retrain,
    @Bindable(defaultValue = "true") boolean vectors,
    @Bindable(defaultValue = "false") boolean reload) {
  Optional<SentenceVectors> sentenceVectors() {
    return vectors ? Optional.of(new SentenceVectors()) : Optional.empty();
  }
}
