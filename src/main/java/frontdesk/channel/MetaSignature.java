package frontdesk.channel;

import java.util.HexFormat;
import java.util.Optional;

/** How WhatsApp, Messenger and Instagram prove that a call is theirs. */
public class MetaSignature {
  /** Carries {@code sha256=} and the HMAC of the raw bytes in lower-case hex. */
  public static final String HEADER = "X-Hub-Signature-256";

  private final String appSecret;
  private final String verifyToken;

  /**
   * @param appSecret what Meta signs its calls with
   * @param verifyToken what the clinic chose, and Meta shows when the address is first entered
   */
  protected MetaSignature(String appSecret, String verifyToken) {
    this.appSecret = appSecret;
    this.verifyToken = verifyToken;
  }

  public boolean isMetas(Optional<String> header, byte[] body) {
    var expected = "sha256=" + HexFormat.of().formatHex(Signatures.hmacSha256(appSecret, body));
    return header.filter(given -> Signatures.isSame(expected, given)).isPresent();
  }

  /** What the first call is to be answered with; empty when it does not show the token. */
  public Optional<String> answer(
      Optional<String> mode, Optional<String> token, Optional<String> challenge) {
    return challenge
        .filter(_ -> mode.filter("subscribe"::equals).isPresent())
        .filter(_ -> token.filter(given -> Signatures.isSame(verifyToken, given)).isPresent());
  }
}
