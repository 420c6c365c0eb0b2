package frontdesk.intent;

import frontdesk.catalogue.Faults;
import frontdesk.catalogue.TextFile;
import frontdesk.catalogue.YamlMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** What the models of a language were trained from, and the hashes of their files. */
record Manifest(String fingerprint, String intent, String acceptance, int entries, int examples) {
  private static final String NAME = "manifest.yml";

  /** The manifest of a folder; empty when there is none that can be read. */
  static Optional<Manifest> read(Path folder) {
    var file = folder.resolve(NAME);
    var faults = new Faults();
    return TextFile.read(file, faults)
        .flatMap(text -> YamlMap.parse(file, text, 0, faults))
        .map(
            map ->
                new Manifest(
                    map.text("fingerprint"),
                    map.text("intent"),
                    map.text("acceptance"),
                    number(map.text("entries")),
                    number(map.text("examples"))));
  }

  void write(Path folder) throws IOException {
    var values = new LinkedHashMap<String, Object>(Map.of());
    values.put("fingerprint", fingerprint);
    values.put("intent", intent);
    values.put("acceptance", acceptance);
    values.put("entries", entries);
    values.put("examples", examples);
    values.put("parameters", IntentModel.PARAMETERS.description());
    var options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    Files.writeString(folder.resolve(NAME), new Yaml(options).dump(values));
  }

  boolean agreesWith(String intentHash, String acceptanceHash) {
    return intent.equals(intentHash) && acceptance.equals(acceptanceHash);
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
