package frontdesk.intent;

import frontdesk.catalogue.Catalogue;
import frontdesk.catalogue.Entry;
import frontdesk.language.Glossary;
import frontdesk.language.Manifest;
import frontdesk.language.Maxent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Keeps trained classifiers under {@code models/<locale>/}, each with the fingerprint of what it
 * was trained from: ids, aspects, examples and parameters, but not the answers, so that a corrected
 * answer makes no model stale.
 */
public final class ModelFiles {
  private static final String INTENT = "intent.bin";
  private static final String ACCEPTANCE = "acceptance.bin";
  private static final List<String> FILES = List.of(INTENT, ACCEPTANCE);

  private final Path models;

  public ModelFiles(Path models) {
    this.models = models;
  }

  /** What lies in the folder for a language. */
  public sealed interface Reading {
    /** A classifier that belongs to the catalogue. */
    record Ready(IntentClassifier classifier) implements Reading {}

    /** {@code reason} says in a few words why what lies there cannot serve this catalogue. */
    record Unusable(String reason) implements Reading {}
  }

  public Reading read(Catalogue catalogue, Locale locale) {
    var folder = folder(locale);
    var manifest = Manifest.read(folder);
    if (manifest.isEmpty()) {
      return new Reading.Unusable("there is no model for " + locale.toLanguageTag());
    }
    if (!manifest.get().fingerprint().equals(fingerprint(catalogue, locale))) {
      return new Reading.Unusable(
          "the model for " + locale.toLanguageTag() + " was trained from another catalogue");
    }
    try {
      return manifest.get().describes(folder, FILES)
          ? new Reading.Ready(load(catalogue, locale, folder))
          : new Reading.Unusable(
              "a model file for " + locale.toLanguageTag() + " is damaged or foreign");
    } catch (IOException | RuntimeException e) {
      return new Reading.Unusable("a model file for " + locale.toLanguageTag() + " cannot be read");
    }
  }

  /** Trains for a language of the catalogue without touching a file. */
  public static IntentClassifier train(Catalogue catalogue, Locale locale) {
    try {
      return IntentClassifier.train(
          examples(catalogue, locale),
          locale,
          Glossary.of(catalogue),
          counterparts(catalogue, locale));
    } catch (IOException e) {
      throw new UncheckedIOException("training reads memory only", e);
    }
  }

  /** Writes the classifier; the same classifier is written as the same bytes. */
  public void write(Catalogue catalogue, Locale locale, IntentClassifier classifier)
      throws IOException {
    var folder = Files.createDirectories(folder(locale));
    classifier.model().maxent().write(folder.resolve(INTENT));
    classifier.acceptance().maxent().write(folder.resolve(ACCEPTANCE));
    var facts = new LinkedHashMap<String, Object>();
    facts.put("entries", catalogue.entries(locale).size());
    facts.put("examples", examples(catalogue, locale).size());
    facts.put("parameters", IntentModel.PARAMETERS.description());
    Manifest.of(fingerprint(catalogue, locale), folder, FILES).write(folder, facts);
  }

  private static IntentClassifier load(Catalogue catalogue, Locale locale, Path folder)
      throws IOException {
    var model =
        IntentModel.of(
            examples(catalogue, locale),
            locale,
            Glossary.of(catalogue),
            _ -> Maxent.read(folder.resolve(INTENT)));
    var acceptance = new Acceptance(Maxent.read(folder.resolve(ACCEPTANCE)));
    return new IntentClassifier(
        model, acceptance, counterparts(catalogue, locale), Thresholds.CHOSEN);
  }

  /** The labelled examples of a language, in the order of the entries. */
  public static List<Example> examples(Catalogue catalogue, Locale locale) {
    return catalogue.entries(locale).stream()
        .flatMap(
            entry -> entry.examples().stream().map(text -> new Example(entry.id().value(), text)))
        .toList();
  }

  /** Which entries of a language answer the same question of another procedure. */
  public static Counterparts counterparts(Catalogue catalogue, Locale locale) {
    return Counterparts.of(
        catalogue.entries(locale).stream()
            .collect(Collectors.toMap(entry -> entry.id().value(), Entry::aspects)));
  }

  /** A hash over everything that training depends on. */
  static String fingerprint(Catalogue catalogue, Locale locale) {
    var material = new StringBuilder("frontdesk sparse 1\n");
    IntentModel.PARAMETERS
        .description()
        .forEach((key, value) -> material.append(key).append('=').append(value).append('\n'));
    for (var procedure : catalogue.procedures()) {
      material.append(procedure.id()).append(new TreeMap<>(byTag(procedure.words()))).append('\n');
    }
    for (var entry : catalogue.entries(locale)) {
      material.append(entry.id()).append(entry.aspects()).append('\n');
      entry.examples().forEach(example -> material.append('\t').append(example).append('\n'));
    }
    return Manifest.sha256(material.toString());
  }

  private static Map<String, List<String>> byTag(Map<Locale, List<String>> words) {
    return words.entrySet().stream()
        .collect(Collectors.toMap(each -> each.getKey().toLanguageTag(), Map.Entry::getValue));
  }

  private Path folder(Locale locale) {
    return models.resolve(locale.toLanguageTag());
  }
}
