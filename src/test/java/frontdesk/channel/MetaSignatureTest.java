package frontdesk.channel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MetaSignatureTest {
  private final MetaSignature signature = new MetaSignature("secret", "token") {};

  private Optional<String> answer(
      @Nullable String mode, @Nullable String token, @Nullable String challenge) {
    return signature.answer(
        Optional.ofNullable(mode), Optional.ofNullable(token), Optional.ofNullable(challenge));
  }

  @Test
  void aKnownSignatureIsMetas() {
    var known = "sha256=0329a06b62cd16b33eb6792be8c60b158d89a2ee3a876fce9a881ebb488c0914";
    assertThat(signature.isMetas(Optional.of(known), "test".getBytes(UTF_8))).isTrue();
    assertThat(signature.isMetas(Optional.of(known), "tesT".getBytes(UTF_8))).isFalse();
    assertThat(signature.isMetas(Optional.of(known), new byte[0])).isFalse();
    assertThat(signature.isMetas(Optional.empty(), "test".getBytes(UTF_8))).isFalse();
  }

  @Test
  void theHandshakeRepeatsTheChallengeToWhoKnowsTheToken() {
    assertThat(answer("subscribe", "token", "1158201444")).contains("1158201444");
    assertThat(answer("subscribe", "tokens", "1158201444")).isEmpty();
    assertThat(answer("unsubscribe", "token", "1158201444")).isEmpty();
    assertThat(answer("subscribe", "token", null)).isEmpty();
    assertThat(answer("subscribe", null, "1158201444")).isEmpty();
    assertThat(answer(null, "token", "1158201444")).isEmpty();
  }

  @Test
  void itNeverTellsItsSecrets() {
    assertThat(signature.toString()).doesNotContain("secret").doesNotContain("token");
  }
}
