package frontdesk.intent;

import frontdesk.intent.ExampleIndex.Likeness;
import frontdesk.language.Features;
import frontdesk.language.Glossary;
import frontdesk.language.LinearModel;
import frontdesk.language.Maxent;
import frontdesk.language.Normaliser;
import frontdesk.language.SparseVector;
import frontdesk.language.Token;
import frontdesk.language.Tokeniser;
import frontdesk.language.VectorMaxent;
import frontdesk.language.Vocabulary;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
  private final LinearModel weights;

  private IntentModel(
      Glossary glossary,
      Features features,
      Vocabulary vocabulary,
      ExampleIndex examples,
      LinearModel weights) {
    this.glossary = glossary;
    this.features = features;
    this.vocabulary = vocabulary;
    this.examples = examples;
    this.weights = weights;
  }

  /** The method and strength that were chosen on the validation splits of the public sets. */
  static final Maxent.Parameters PARAMETERS = new Maxent.Parameters(40, 0.03);

  static LinearModel train(VectorMaxent.Lessons lessons, List<String> labels) {
    return VectorMaxent.train(labels, lessons, PARAMETERS);
  }

  /** Where the weights come from: learned from the lessons, or read from a file. */
  interface WeightsSource {
    LinearModel from(VectorMaxent.Lessons lessons, List<String> labels) throws IOException;
  }

  static IntentModel of(
      List<Example> examples, Locale locale, Glossary glossary, WeightsSource source)
      throws IOException {
    var features = new Features(locale);
    var counts =
        examples.stream()
            .map(example -> features.count(glossary.canonical(tokens(example.text()))))
            .toList();
    var vocabulary = Vocabulary.of(counts);
    var vectors = counts.stream().map(vocabulary::vector).toList();
    var index = ExampleIndex.of(examples, vectors, vocabulary.size());
    var labels = examples.stream().map(Example::label).distinct().sorted().toList();
    var wanted = examples.stream().mapToInt(example -> labels.indexOf(example.label())).toArray();
    var lessons = new VectorMaxent.Lessons(vectors, wanted, vocabulary.size());
    return new IntentModel(glossary, features, vocabulary, index, source.from(lessons, labels));
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

  Ranking ranking(SparseVector vector) {
    return new Ranking(rank(vector), likeness(vector));
  }

  /** Every label with its probability, the most probable first. */
  private List<ScoredLabel> rank(SparseVector vector) {
    var probabilities = weights.evaluate(vector);
    return IntStream.range(0, probabilities.length)
        .mapToObj(label -> new ScoredLabel(weights.labels().get(label), probabilities[label]))
        .sorted(
            Comparator.comparingDouble(ScoredLabel::probability)
                .reversed()
                .thenComparing(ScoredLabel::label))
        .toList();
  }

  /** How much the text looks like examples of each label. */
  private Likeness likeness(SparseVector vector) {
    return examples.compare(vector);
  }

  LinearModel weights() {
    return weights;
  }
}
