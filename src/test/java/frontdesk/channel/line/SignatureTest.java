package frontdesk.channel.line;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.channel.Mutations;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignatureTest {
  private static final byte[] BODY = "{\"destination\":\"U1\",\"events\":[]}".getBytes(UTF_8);

  /**
   * By {@code printf … | openssl dgst -sha256 -hmac 8c570fa6dd201bb328f1c1eac23a96d8 -binary |
   * base64}.
   */
  private static final String RIGHT = "wkdF2jkT9qcI9xo3dy8DgHvcuPACq9NJ3RqICYTQy/0=";

  private final Signature signature =
      new Signature(new Settings("8c570fa6dd201bb328f1c1eac23a96d8", "token"));

  @Test
  void whatTheSecretSignsIsLines() {
    assertThat(signature.isLines(Optional.of(RIGHT), BODY)).isTrue();
  }

  @Test
  void anotherBodyIsNot() {
    assertThat(signature.isLines(Optional.of(RIGHT), new byte[0])).isFalse();
    assertThat(signature.isLines(Optional.empty(), BODY)).isFalse();
    assertThat(signature.isLines(Optional.of(""), BODY)).isFalse();
  }

  @Test
  void nothingNearItIsEither() {
    assertThat(Mutations.of(RIGHT)).noneMatch(it -> signature.isLines(Optional.of(it), BODY));
  }
}
