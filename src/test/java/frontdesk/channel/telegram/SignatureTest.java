package frontdesk.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.channel.Mutations;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignatureTest {
  private static final String SECRET = "5Xq_2-secret-of-the-clinic";

  private final Signature signature = new Signature(new Settings("42:abc", SECRET));

  @Test
  void theSecretIsTelegrams() {
    assertThat(signature.isTelegrams(Optional.of(SECRET))).isTrue();
  }

  @Test
  void aCallWithoutItIsNot() {
    assertThat(signature.isTelegrams(Optional.empty())).isFalse();
    assertThat(signature.isTelegrams(Optional.of(""))).isFalse();
  }

  @Test
  void nothingNearItIsEither() {
    assertThat(Mutations.of(SECRET)).noneMatch(it -> signature.isTelegrams(Optional.of(it)));
  }
}
