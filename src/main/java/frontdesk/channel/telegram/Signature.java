package frontdesk.channel.telegram;

import frontdesk.channel.Signatures;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Telegram signs nothing: it repeats a secret that only it and the clinic know. */
@Singleton
@Requires(property = Settings.ENABLED, value = "true")
final class Signature {
  static final String HEADER = "X-Telegram-Bot-Api-Secret-Token";

  private final Settings settings;

  Signature(Settings settings) {
    this.settings = settings;
  }

  boolean isTelegrams(Optional<String> header) {
    return header.filter(it -> Signatures.isSame(settings.secretToken(), it)).isPresent();
  }
}
