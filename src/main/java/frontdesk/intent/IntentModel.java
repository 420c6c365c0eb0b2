package frontdesk.intent;

import frontdesk.intent.ExampleIndex.Likeness;
import frontdesk.language.Features;
import frontdesk.language.Glossary;
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
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;

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
  private final AbstractModel maxent;

  private IntentModel(
      Glossary glossary,
      Features features,
      Vocabulary vocabulary,
      ExampleIndex examples,
      AbstractModel maxent) {
    this.glossary = glossary;
    this.features = features;
    this.vocabulary = vocabulary;
    this.examples = examples;
    this.maxent = maxent;
  }

  /** Where the maximum entropy model comes from: trained on the events, or read from a file. */
  interface MaxentSource {
    AbstractModel from(Supplier<List<Event>> events) throws IOException;
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
    var maxent = source.from(() -> events(examples, vocabulary, vectors));
    return new IntentModel(glossary, features, vocabulary, index, maxent);
  }

  private static List<Event> events(
      List<Example> examples, Vocabulary vocabulary, List<SparseVector> vectors) {
    return IntStream.range(0, examples.size())
        .filter(i -> vectors.get(i).ids().length > 0)
        .mapToObj(i -> event(examples.get(i).label(), vocabulary, vectors.get(i)))
        .toList();
  }

  private static Event event(String label, Vocabulary vocabulary, SparseVector vector) {
    return new Event(label, names(vocabulary, vector), vector.values());
  }

  private static List<Token> tokens(String text) {
    return Tokeniser.tokenise(Normaliser.normalise(text));
  }

  private static String[] names(Vocabulary vocabulary, SparseVector vector) {
    var names = new String[vector.ids().length];
    for (var i = 0; i < names.length; i++) {
      names[i] = vocabulary.name(vector.ids()[i]);
    }
    return names;
  }

  SparseVector vector(String text) {
    return vector(tokens(text));
  }

  SparseVector vector(List<Token> tokens) {
    return vocabulary.vector(features.count(glossary.canonical(tokens)));
  }

  /** Every label with its probability, the most probable first. */
  List<ScoredLabel> rank(SparseVector vector) {
    var probabilities = evaluate(names(vocabulary, vector), vector.values());
    return IntStream.range(0, probabilities.length)
        .mapToObj(outcome -> new ScoredLabel(maxent.getOutcome(outcome), probabilities[outcome]))
        .sorted(
            Comparator.comparingDouble(ScoredLabel::probability)
                .reversed()
                .thenComparing(ScoredLabel::label))
        .toList();
  }

  /** The bare evaluation of the model on ready features, the floor that benchmarks stand on. */
  double[] evaluate(String[] names, float[] values) {
    return maxent.eval(names, values);
  }

  String[] names(SparseVector vector) {
    return names(vocabulary, vector);
  }

  /** How much the text looks like examples of each label. */
  Likeness likeness(SparseVector vector) {
    return examples.compare(vector);
  }

  AbstractModel maxent() {
    return maxent;
  }
}
