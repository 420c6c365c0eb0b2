package frontdesk.store;

import frontdesk.delivery.Address;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.exceptions.ConfigurationException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;

/**
 * Stands a keyed hash in the place of a patient's id: who has only the store cannot tell whose it
 * is.
 */
@Singleton
@Requires(beans = DataSource.class)
final class PatientKeys {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int BYTES = 32;

  private final SecretKeySpec key;

  PatientKeys(
      StoreSettings settings,
      @Value("${frontdesk.data:data}") Path data,
      @Value("${datasources.default.dialect}") String dialect) {
    this.key = new SecretKeySpec(secret(settings, data, dialect), ALGORITHM);
  }

  private static byte[] secret(StoreSettings settings, Path data, String dialect) {
    var key = settings.key();
    if (key != null && !key.isBlank()) {
      return key.getBytes(StandardCharsets.UTF_8);
    }
    if (!dialect.equals("H2")) {
      throw new ConfigurationException(
          "frontdesk.store.key is missing: a secret that all nodes of the database share");
    }
    return kept(data.resolve("store.key"));
  }

  private static byte[] kept(Path file) {
    try {
      if (!Files.exists(file)) {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, HexFormat.of().formatHex(bytes));
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String of(Address address) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      var name = address.channel() + "\n" + address.account() + "\n" + address.patient();
      return HexFormat.of().formatHex(mac.doFinal(name.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }
}
