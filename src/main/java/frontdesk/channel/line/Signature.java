package frontdesk.channel.line;

import frontdesk.channel.Signatures;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Base64;
import java.util.Optional;

/** LINE signs the body, byte for byte. */
@Singleton
@Requires(property = Settings.ENABLED, value = "true")
final class Signature {
  static final String HEADER = "X-Line-Signature";

  private final Settings settings;

  Signature(Settings settings) {
    this.settings = settings;
  }

  boolean isLines(Optional<String> header, byte[] body) {
    var hash = Signatures.hmacSha256(settings.channelSecret(), body);
    var expected = Base64.getEncoder().encodeToString(hash);
    return header.filter(it -> Signatures.isSame(expected, it)).isPresent();
  }
}
