package frontdesk.intent;

import frontdesk.catalogue.Catalogue;
import frontdesk.catalogue.Entry;
import frontdesk.language.Glossary;
import frontdesk.language.LinearModel;
import frontdesk.language.Manifest;
import frontdesk.language.Maxent;
import frontdesk.language.SentenceVectors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps trained classifiers under {@code models/<locale>/}, each with the fingerprint of what it
 * was trained from: ids, aspects, examples and parameters, but not the answers, so that a corrected
 * answer makes no model stale.
 */
public final class ModelFiles {
  private static final String INTENT = "intent.bin";
  private static final String ACCEPTANCE = "acceptance.bin";
  private static final List<String> FILES = List.of(INTENT, ACCEPTANCE);

  private static final String VECTORS = "vectors.bin";
  private static final String MEANING = "meaning.bin";
  private static final String MEANING_ACCEPTANCE = "meaning-acceptance.bin";

  private static final String HELD_OUT_RIGHT = "held-out-right";
  private static final String HELD_OUT_WRONG = "held-out-wrong";

  private final Path models;
  private final Optional<SentenceVectors> vectors;

  /**
   * @param vectors to read questions by their meaning with; without them their words must do
   */
  public ModelFiles(Path models, Optional<SentenceVectors> vectors) {
    this.models = models;
    this.vectors = vectors;
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
      return manifest.get().describes(folder, files(locale))
          ? new Reading.Ready(load(catalogue, locale, folder))
          : new Reading.Unusable(
              "a model file for " + locale.toLanguageTag() + " is damaged or foreign");
    } catch (IOException | RuntimeException e) {
      return new Reading.Unusable("a model file for " + locale.toLanguageTag() + " cannot be read");
    }
  }

  private static List<String> files(Locale locale) {
    return SentenceVectors.serve(locale)
        ? List.of(INTENT, ACCEPTANCE, VECTORS, MEANING, MEANING_ACCEPTANCE)
        : FILES;
  }

  private static Optional<SentenceVectors> vectors(Locale locale) {
    return Optional.of(new SentenceVectors()).filter(_ -> SentenceVectors.serve(locale));
  }

  /** Trains for a language of the catalogue without touching a file. */
  public static IntentClassifier train(Catalogue catalogue, Locale locale) {
    try {
      return IntentClassifier.train(
          examples(catalogue, locale),
          locale,
          Glossary.of(catalogue),
          counterparts(catalogue, locale),
          vectors(locale));
    } catch (IOException e) {
      throw new UncheckedIOException("training reads memory only", e);
    }
  }

  /** Writes the classifier; the same classifier is written as the same bytes. */
  public void write(Catalogue catalogue, Locale locale, IntentClassifier classifier)
      throws IOException {
    var folder = Files.createDirectories(folder(locale));
    classifier.model().weights().write(folder.resolve(INTENT));
    classifier.acceptance().maxent().write(folder.resolve(ACCEPTANCE));
    if (classifier.meaning().isPresent()) {
      write(classifier.meaning().get(), folder);
    }
    var facts = new LinkedHashMap<String, Object>();
    facts.put("entries", catalogue.entries(locale).size());
    facts.put("examples", examples(catalogue, locale).size());
    facts.put("parameters", IntentModel.PARAMETERS.description());
    classifier
        .heldOut()
        .ifPresent(
            score -> {
              facts.put(HELD_OUT_RIGHT, rounded(score.right()));
              facts.put(HELD_OUT_WRONG, rounded(score.wrong()));
            });
    Manifest.of(fingerprint(catalogue, locale), folder, files(locale)).write(folder, facts);
  }

  private static double rounded(double share) {
    return Math.round(share * 1e4) / 1e4;
  }

  /** How the training of the models that lie in the folder went, whatever they belong to. */
  public Optional<HeldOutScore> heldOut(Locale locale) {
    var right = Manifest.number(folder(locale), HELD_OUT_RIGHT);
    var wrong = Manifest.number(folder(locale), HELD_OUT_WRONG);
    return right.flatMap(share -> wrong.map(other -> new HeldOutScore(share, other)));
  }

  private static void write(Meaning meaning, Path folder) throws IOException {
    VectorFile.write(folder.resolve(VECTORS), meaning.model().examples());
    meaning.model().weights().write(folder.resolve(MEANING));
    meaning.acceptance().maxent().write(folder.resolve(MEANING_ACCEPTANCE));
  }

  private IntentClassifier load(Catalogue catalogue, Locale locale, Path folder)
      throws IOException {
    var examples = examples(catalogue, locale);
    var model =
        IntentModel.of(
            examples,
            locale,
            Glossary.of(catalogue),
            (_, _) -> LinearModel.read(folder.resolve(INTENT)));
    var acceptance = new Acceptance(Maxent.read(folder.resolve(ACCEPTANCE)));
    var meaning =
        vectors.isPresent() && SentenceVectors.serve(locale)
            ? Optional.of(meaning(vectors.get(), examples, folder))
            : Optional.<Meaning>empty();
    return new IntentClassifier(
        model, acceptance, meaning, counterparts(catalogue, locale), Optional.empty());
  }

  private static Meaning meaning(SentenceVectors vectors, List<Example> examples, Path folder)
      throws IOException {
    var model =
        DenseModel.of(
            examples,
            VectorFile.read(folder.resolve(VECTORS)),
            LinearModel.read(folder.resolve(MEANING)));
    return new Meaning(
        vectors, model, new Acceptance(Maxent.read(folder.resolve(MEANING_ACCEPTANCE))));
  }

  /** The labelled examples of a language and the titles, in the order of the entries. */
  public static List<Example> examples(Catalogue catalogue, Locale locale) {
    return catalogue.entries(locale).stream()
        .flatMap(
            entry ->
                Stream.concat(entry.examples().stream(), Stream.of(entry.title()))
                    .distinct()
                    .map(text -> new Example(entry.id().value(), text)))
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
    var material = new StringBuilder("frontdesk sparse and dense 7\n");
    IntentModel.PARAMETERS
        .description()
        .forEach((key, value) -> material.append(key).append('=').append(value).append('\n'));
    for (var term : catalogue.terminology().terms()) {
      material.append(term.id()).append(term.words()).append('\n');
    }
    for (var entry : catalogue.entries(locale)) {
      material.append(entry.id()).append(entry.aspects()).append('\n');
      material.append('\t').append(entry.title()).append('\n');
      entry.examples().forEach(example -> material.append('\t').append(example).append('\n'));
    }
    return Manifest.sha256(material.toString());
  }

  private Path folder(Locale locale) {
    return models.resolve(locale.toLanguageTag());
  }
}
