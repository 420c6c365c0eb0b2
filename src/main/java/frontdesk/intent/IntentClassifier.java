package frontdesk.intent;

import frontdesk.intent.Acceptance.Lesson;
import frontdesk.language.Glossary;
import frontdesk.language.Normaliser;
import frontdesk.language.SentenceVectors;
import frontdesk.language.Token;
import frontdesk.language.Tokeniser;
import frontdesk.screening.ScreenedText;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Maps a screened text to the entry it asks for, or says that it is unsure or does not know. Safe
 * for use by several threads; the same text gets the same classification.
 */
public final class IntentClassifier {
  private final IntentModel model;
  private final Acceptance acceptance;
  private final Optional<Meaning> meaning;
  private final Counterparts counterparts;
  private final Optional<HeldOutScore> heldOut;

  /**
   * @param heldOut how the training went; empty for a classifier read from files
   */
  IntentClassifier(
      IntentModel model,
      Acceptance acceptance,
      Optional<Meaning> meaning,
      Counterparts counterparts,
      Optional<HeldOutScore> heldOut) {
    this.model = model;
    this.acceptance = acceptance;
    this.meaning = meaning;
    this.counterparts = counterparts;
    this.heldOut = heldOut;
  }

  /**
   * Trains on the examples; the same examples in the same order make the same classifier.
   *
   * @param vectors to learn the examples' meaning with, where the language has them
   */
  public static IntentClassifier train(
      List<Example> examples,
      Locale locale,
      Glossary glossary,
      Counterparts counterparts,
      Optional<SentenceVectors> vectors)
      throws IOException {
    var meanings = vectors.map(each -> each.of(texts(examples)));
    var heldOut = HeldOut.of(examples, meanings, locale, glossary);
    var acceptance =
        Acceptance.learn(
            heldOut.stream().map(each -> new Lesson(each.example().label(), each.words())),
            counterparts);
    var meaning =
        vectors.map(
            each ->
                new Meaning(
                    each,
                    DenseModel.train(examples, meanings.orElseThrow()),
                    Acceptance.learn(blended(heldOut), counterparts)));
    return new IntentClassifier(
        IntentModel.of(examples, locale, glossary, IntentModel::train),
        acceptance,
        meaning,
        counterparts,
        Optional.of(
            HeldOutScore.of(
                heldOut,
                acceptance,
                meaning.map(Meaning::acceptance).orElse(acceptance),
                counterparts)));
  }

  private static List<String> texts(List<Example> examples) {
    return examples.stream().map(Example::text).toList();
  }

  private static Stream<Lesson> blended(List<HeldOut> heldOut) {
    return heldOut.stream()
        .flatMap(each -> each.blended().stream().map(it -> new Lesson(each.example().label(), it)));
  }

  /** Goes by the words, and by the meaning too where they leave a doubt. */
  public Classification classify(ScreenedText text) {
    return classify(text.tokens(), text.normalised());
  }

  /** For measuring on labelled examples, which are nobody's messages. */
  Classification classify(Example example) {
    var normalised = Normaliser.normalise(example.text());
    return classify(Tokeniser.tokenise(normalised), normalised);
  }

  private Classification classify(List<Token> tokens, String normalised) {
    var vector = model.vector(tokens);
    var words = model.ranking(vector);
    var score = vector.ids().length == 0 ? 0 : acceptance.of(Signals.of(words, counterparts));
    if (meaning.isEmpty() || score >= Thresholds.SURE_OF_WORDS) {
      return Thresholds.WORDS.part(words.ranked(), score);
    }
    return meaning
        .get()
        .opinion(normalised)
        .map(opinion -> blended(Blend.of(words, opinion), meaning.get().acceptance()))
        .orElseGet(() -> Thresholds.WORDS.part(words.ranked(), score));
  }

  private Classification blended(Ranking blend, Acceptance accepting) {
    return Thresholds.BLEND.part(blend.ranked(), accepting.of(Signals.of(blend, counterparts)));
  }

  IntentModel model() {
    return model;
  }

  Acceptance acceptance() {
    return acceptance;
  }

  /** How the training went; empty for a classifier read from files. */
  public Optional<HeldOutScore> heldOut() {
    return heldOut;
  }

  Optional<Meaning> meaning() {
    return meaning;
  }
}
