package frontdesk.channel.widget;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** A file made at the start, ready to be sent as it is or compressed. */
final class Asset {
  private final byte[] plain;
  private final byte[] compressed;
  private final String hash;

  private Asset(byte[] plain) {
    this.plain = plain;
    this.compressed = compress(plain);
    this.hash = hash(new String(plain, StandardCharsets.UTF_8));
  }

  static Asset of(String text) {
    return new Asset(text.getBytes(StandardCharsets.UTF_8));
  }

  byte[] plain() {
    return plain.clone();
  }

  byte[] compressed() {
    return compressed.clone();
  }

  /** Weak, since the compressed file has the same. */
  String tag() {
    return "W/\"" + hash + "\"";
  }

  /** As the {@code integrity} attribute of a script wants it. */
  String integrity() {
    return "sha384-" + Base64.getEncoder().encodeToString(digest("SHA-384", plain));
  }

  /** A short name of a content. */
  static String hash(String content) {
    var digest = digest("SHA-256", content.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest, 0, 6);
  }

  private static byte[] digest(String algorithm, byte[] content) {
    try {
      return MessageDigest.getInstance(algorithm).digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] compress(byte[] content) {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new BestCompression(bytes)) {
      gzip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Made once and sent often. */
  private static final class BestCompression extends GZIPOutputStream {
    BestCompression(ByteArrayOutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
