package frontdesk.intent;

import frontdesk.intent.ExampleIndex.Likeness;
import frontdesk.language.Features;
import frontdesk.language.Glossary;
import frontdesk.language.Maxent;
import frontdesk.language.Normaliser;
import frontdesk.language.SparseVector;
import frontdesk.language.Token;
import frontdesk.language.Tokeniser;
import frontdesk.language.Vocabulary;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * OpenNLP's maximum entropy over TF-IDF features, and beside it the training examples as vectors:
 * the largest probability alone says little about whether a question belongs to any label, the
 * likeness to an example of the label does.
 */
final class IntentModel {
  private final Glossary glossary;
  private final Features features;
  private final Vocabulary vocabulary;
  private final ExampleIndex examples;
  private final Maxent maxent;

  private IntentModel(
      Glossary glossary,
      Features features,
      Vocabulary vocabulary,
      ExampleIndex examples,
      Maxent maxent) {
    this.glossary = glossary;
    this.features = features;
    this.vocabulary = vocabulary;
    this.examples = examples;
    this.maxent = maxent;
  }

  /** The method and strength that were chosen on the validation splits of the public sets. */
  static final Maxent.Parameters PARAMETERS = new Maxent.Parameters(100, 0.03);

  static Maxent train(Supplier<List<Maxent.Sample>> samples) {
    return Maxent.train(samples.get(), PARAMETERS);
  }

  /** Where the maximum entropy model comes from: trained on the samples, or read from a file. */
  interface MaxentSource {
    Maxent from(Supplier<List<Maxent.Sample>> samples) throws IOException;
  }

  static IntentModel of(
      List<Example> examples, Locale locale, Glossary glossary, MaxentSource source)
      throws IOException {
    var features = new Features(locale);
    var counts =
        examples.stream()
            .map(example -> features.count(glossary.canonical(tokens(example.text()))))
            .toList();
    var vocabulary = Vocabulary.of(counts);
    var vectors = counts.stream().map(vocabulary::vector).toList();
    var index = ExampleIndex.of(examples, vectors, vocabulary.size());
    var maxent = source.from(() -> samples(examples, vocabulary, vectors));
    return new IntentModel(glossary, features, vocabulary, index, maxent);
  }

  private static List<Maxent.Sample> samples(
      List<Example> examples, Vocabulary vocabulary, List<SparseVector> vectors) {
    return IntStream.range(0, examples.size())
        .filter(i -> vectors.get(i).ids().length > 0)
        .mapToObj(i -> sample(examples.get(i).label(), vocabulary, vectors.get(i)))
        .toList();
  }

  private static Maxent.Sample sample(String label, Vocabulary vocabulary, SparseVector vector) {
    return new Maxent.Sample(label, vocabulary.names(vector), vector.values());
  }

  private static List<Token> tokens(String text) {
    return Tokeniser.tokenise(Normaliser.normalise(text));
  }

  SparseVector vector(String text) {
    return vector(tokens(text));
  }

  SparseVector vector(List<Token> tokens) {
    return vocabulary.vector(features.count(glossary.canonical(tokens)));
  }

  /** Every label with its probability, the most probable first. */
  List<ScoredLabel> rank(SparseVector vector) {
    var probabilities = evaluate(vocabulary.names(vector), vector.values());
    return IntStream.range(0, probabilities.length)
        .mapToObj(outcome -> new ScoredLabel(maxent.label(outcome), probabilities[outcome]))
        .sorted(
            Comparator.comparingDouble(ScoredLabel::probability)
                .reversed()
                .thenComparing(ScoredLabel::label))
        .toList();
  }

  /** The bare evaluation of the model on ready features, the floor that benchmarks stand on. */
  double[] evaluate(String[] names, float[] values) {
    return maxent.evaluate(names, values);
  }

  String[] names(SparseVector vector) {
    return vocabulary.names(vector);
  }

  /** How much the text looks like examples of each label. */
  Likeness likeness(SparseVector vector) {
    return examples.compare(vector);
  }

  Maxent maxent() {
    return maxent;
  }
}
