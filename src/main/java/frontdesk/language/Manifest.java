package frontdesk.language;

import frontdesk.catalogue.Faults;
import frontdesk.catalogue.TextFile;
import frontdesk.catalogue.YamlMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * Says what the models in a folder were trained from, and tells whether their files are the ones
 * that were written then.
 *
 * @param fingerprint a hash over everything that training depends on
 * @param files the hash of every file
 */
public record Manifest(String fingerprint, Map<String, String> files) {
  private static final String NAME = "manifest.yml";

  public Manifest {
    files = new TreeMap<>(files);
  }

  /** Of the files as they lie in the folder. */
  public static Manifest of(String fingerprint, Path folder, List<String> names)
      throws IOException {
    var files = new TreeMap<String, String>();
    for (var name : names) {
      files.put(name, sha256(Files.readAllBytes(folder.resolve(name))));
    }
    return new Manifest(fingerprint, files);
  }

  /** The manifest of a folder; empty when there is none that can be read. */
  public static Optional<Manifest> read(Path folder) {
    var file = folder.resolve(NAME);
    var faults = new Faults();
    return TextFile.read(file, faults)
        .flatMap(text -> YamlMap.parse(file, text, 0, faults))
        .map(map -> new Manifest(map.text("fingerprint"), hashes(map)));
  }

  /** A fact of the manifest in a folder that is a number; empty when there is none. */
  public static Optional<Double> number(Path folder, String fact) {
    var file = folder.resolve(NAME);
    var faults = new Faults();
    try {
      return TextFile.read(file, faults)
          .flatMap(text -> YamlMap.parse(file, text, 0, faults))
          .flatMap(map -> map.optionalText(fact))
          .map(Double::valueOf);
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  private static Map<String, String> hashes(YamlMap map) {
    var hashes = new TreeMap<String, String>();
    map.map("files")
        .ifPresent(files -> files.keys().forEach(name -> hashes.put(name, files.text(name))));
    return hashes;
  }

  /**
   * @param facts for people to read, in their order
   */
  public void write(Path folder, Map<String, ?> facts) throws IOException {
    var values = new LinkedHashMap<String, Object>();
    values.put("fingerprint", fingerprint);
    values.put("files", files);
    values.putAll(facts);
    var options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    Files.writeString(folder.resolve(NAME), new Yaml(options).dump(values));
  }

  /** Whether the folder holds these very files. */
  public boolean describes(Path folder, List<String> names) throws IOException {
    return equals(of(fingerprint, folder, names));
  }

  public static String sha256(String text) {
    return sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
