package frontdesk.screening;

import frontdesk.catalogue.Faults;
import frontdesk.language.LinearModel;
import frontdesk.language.Manifest;
import frontdesk.language.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Keeps the trained detector under {@code models/screening}, with the fingerprint of its source.
 */
final class DetectorFiles {
  private static final String URGENCY = "urgency.bin";
  private static final String CATEGORIES = "categories.bin";
  private static final String VOCABULARY = "vocabulary.bin";
  private static final String MEANING = "meaning.bin";
  private static final List<String> FILES = List.of(CATEGORIES, MEANING, URGENCY, VOCABULARY);

  private final Path folder;

  /**
   * @param models the folder of all models
   */
  DetectorFiles(Path models) {
    this.folder = models.resolve("screening");
  }

  /** The detector that belongs to these rules and examples; told as a fault when there is none. */
  Optional<Detector> read(ScreeningSource source, Faults faults) {
    try {
      var manifest = Manifest.read(folder);
      if (manifest.isEmpty()) {
        return unusable("there is no detector", faults);
      }
      if (!manifest.get().fingerprint().equals(fingerprint(source))) {
        return unusable("the detector was trained from other rules or examples", faults);
      }
      return manifest.get().describes(folder, FILES)
          ? Optional.of(read(source))
          : unusable("a file of the detector is damaged or foreign", faults);
    } catch (IOException | RuntimeException e) {
      return unusable("a file of the detector cannot be read", faults);
    }
  }

  private Optional<Detector> unusable(String reason, Faults faults) {
    faults.add(folder, 0, reason, "Run `frontdesk train`");
    return Optional.empty();
  }

  private Detector read(ScreeningSource source) throws IOException {
    var meaning = LinearModel.read(folder.resolve(MEANING));
    return new Detector(
        Vocabulary.read(folder.resolve(VOCABULARY)),
        LinearModel.read(folder.resolve(URGENCY)),
        LinearModel.read(folder.resolve(CATEGORIES)),
        flags(source.book()),
        source.vectors().map(each -> new PassageMeaning(each, meaning)));
  }

  /** Writes the detector; the same detector is written as the same bytes. */
  void write(Detector detector, ScreeningSource source) throws IOException {
    Files.createDirectories(folder);
    detector.vocabulary().write(folder.resolve(VOCABULARY));
    detector.urgency().write(folder.resolve(URGENCY));
    detector.categories().write(folder.resolve(CATEGORIES));
    detector
        .meaning()
        .map(PassageMeaning::urgency)
        .orElseGet(() -> LinearModel.of(List.of(Detector.CALM, Detector.URGENT)))
        .write(folder.resolve(MEANING));
    var facts = new LinkedHashMap<String, Object>();
    facts.put("examples", source.examples().size());
    facts.put("rules", source.book().rules().size());
    facts.put("parameters", DetectorTrainer.URGENCY.description());
    Manifest.of(fingerprint(source), folder, FILES).write(folder, facts);
  }

  static Map<String, RedFlag> flags(RuleBook book) {
    return book.flags().stream()
        .collect(Collectors.toMap(RedFlag::id, flag -> flag, (first, _) -> first));
  }

  /** A hash over everything that training depends on; the order of the rules is not part of it. */
  private static String fingerprint(ScreeningSource source) {
    var material = new StringBuilder("frontdesk detector 8\n");
    material.append(DetectorTrainer.URGENCY).append(DetectorTrainer.CATEGORIES).append('\n');
    material.append(source.book().cues()).append('\n');
    source.book().rules().stream().map(DetectorFiles::line).sorted().forEach(material::append);
    return Manifest.sha256(material.append(source.examplesHash()).toString());
  }

  private static String line(Rule rule) {
    return String.join(
        " ",
        rule.id(),
        rule.flag().id(),
        rule.flag().level().id(),
        rule.language().toLanguageTag(),
        rule.needs().toString(),
        rule.unless().toString(),
        rule.within() + " " + rule.atMostWords(),
        rule.acrossSentences() + " " + rule.evenIfSupposed(),
        "\n");
  }
}
