package frontdesk.channel.twilio;

import frontdesk.channel.Signatures;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * Twilio signs the address that it was told to call, and the fields of a form. Of any other body it
 * signs a hash, which stands in the address.
 */
@Singleton
@Requires(property = Settings.ENABLED, value = "true")
final class Signature {
  static final String HEADER = "X-Twilio-Signature";
  private static final String BODY_HASH = "bodySHA256=";

  private final Settings settings;

  Signature(Settings settings) {
    this.settings = settings;
  }

  /** Behind a proxy the address that arrives is another one, so the configured one counts. */
  boolean isTwilios(Optional<String> header, Form form) {
    return isSigned(header, settings.publicUrl() + form.signedText());
  }

  /**
   * @param query as it arrived: it carries the hash
   */
  boolean isTwilios(Optional<String> header, Optional<String> query, byte[] body) {
    return query
        .flatMap(Signature::bodyHash)
        .filter(hash -> Signatures.isSame(Signatures.sha256Hex(body), hash))
        .filter(hash -> isSigned(header, withBodyHash(hash)))
        .isPresent();
  }

  private static Optional<String> bodyHash(String query) {
    return Arrays.stream(query.split("&", -1))
        .filter(field -> field.startsWith(BODY_HASH))
        .map(field -> field.substring(BODY_HASH.length()))
        .findFirst();
  }

  /** Twilio puts the hash behind whatever query it was told. */
  private String withBodyHash(String hash) {
    var url = settings.publicUrl();
    return url + (url.contains("?") ? "&" : "?") + BODY_HASH + hash;
  }

  private boolean isSigned(Optional<String> header, String text) {
    var hash = Signatures.hmacSha1(settings.authToken(), text.getBytes(StandardCharsets.UTF_8));
    var expected = Base64.getEncoder().encodeToString(hash);
    return header.filter(it -> Signatures.isSame(expected, it)).isPresent();
  }
}
