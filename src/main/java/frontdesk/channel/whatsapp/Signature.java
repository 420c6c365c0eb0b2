package frontdesk.channel.whatsapp;

import frontdesk.channel.MetaSignature;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;

/** Tells Meta's calls for WhatsApp from forged ones. */
@Singleton
@Requires(property = Settings.ENABLED, value = "true")
final class Signature extends MetaSignature {
  Signature(Settings settings) {
    super(settings.appSecret(), settings.verifyToken());
  }
}
