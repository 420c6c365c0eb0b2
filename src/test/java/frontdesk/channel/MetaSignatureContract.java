package frontdesk.channel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What holds for the signature of every channel of Meta. */
public abstract class MetaSignatureContract {
  private static final byte[] BODY = "{\"object\":\"page\",\"text\":\"Günaydın\"}".getBytes(UTF_8);
  private static final String RIGHT =
      "sha256=e65c21ce2888387bbee5c24de8c6044ffed89e01fec0e5b3689d998ece5aab00";

  private final MetaSignature signature;

  /**
   * @param signature with the secrets of {@link MetaSettingsContract#COMPLETE}
   */
  protected MetaSignatureContract(MetaSignature signature) {
    this.signature = signature;
  }

  @Test
  void theRightSignatureIsMetas() {
    assertThat(signature.isMetas(Optional.of(RIGHT), BODY)).isTrue();
  }

  @Test
  void noneOfAHundredThousandForgeriesIsMetas() {
    assertThat(Mutations.of(RIGHT)).noneMatch(it -> signature.isMetas(Optional.of(it), BODY));
  }

  @Test
  void theHandshakeAsksForTheVerifyToken() {
    var subscribe = Optional.of("subscribe");
    var challenge = Optional.of("42");
    assertThat(signature.answer(subscribe, Optional.of("verify token"), challenge)).contains("42");
    assertThat(signature.answer(subscribe, Optional.of("app secret"), challenge)).isEmpty();
  }
}
