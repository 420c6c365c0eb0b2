package frontdesk.channel.whatsapp;

import frontdesk.channel.MetaSignature;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Tells Meta's calls from forged ones. */
@Singleton
@Requires(property = Settings.ENABLED, value = "true")
final class Signature {
  static final String HEADER = MetaSignature.HEADER;

  private final MetaSignature meta;

  Signature(Settings settings) {
    this.meta = new MetaSignature(settings.appSecret(), settings.verifyToken());
  }

  boolean isMetas(Optional<String> header, byte[] body) {
    return meta.isMetas(header, body);
  }

  /** What the handshake is to be answered with; empty when it is not Meta's. */
  Optional<String> answer(
      Optional<String> mode, Optional<String> token, Optional<String> challenge) {
    return meta.answer(mode, token, challenge);
  }
}
