package frontdesk.chat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The key to a conversation that its patient holds: 256 random bits. Only its hash is ever kept.
 */
public record ConversationToken(String value) {
  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  public static ConversationToken random() {
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new ConversationToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** What is stored in its place. */
  public Hash hash() {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
      return new Hash(Base64.getUrlEncoder().withoutPadding().encodeToString(digest));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The hash of a token, which opens nothing. */
  public record Hash(String value) {}

  /** Never the value: it is a secret. */
  @Override
  public String toString() {
    return "ConversationToken[secret]";
  }
}
