package frontdesk.screening;

import frontdesk.language.LanguageDetector;
import frontdesk.language.LinearModel;
import frontdesk.language.Maxent;
import frontdesk.language.MeaningMaxent;
import frontdesk.language.SentenceVectors;
import frontdesk.screening.Detector.Sound;
import frontdesk.screening.Windows.Window;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/**
 * Weighs the meaning of English passages whose words leave a doubt: no word of "the kettle went
 * straight out of my hand, twice" is a sign, all of it together is. Safe for use by several
 * threads.
 */
final class PassageMeaning {
  private static final Maxent.Parameters PARAMETERS = new Maxent.Parameters(60, 0.015);

  /** Below and from here on the words need no second opinion. */
  private static final double UNSURE_FROM = 0.03;

  private static final double SURE_FROM = 0.9;

  /**
   * Added to the log-odds, so that an alarm is raised at the same chance as by words alone. Chosen,
   * as the bounds are, on learning messages and on blind ones that measure no longer.
   */
  private static final double BALANCE = 0.2;

  /** Against that of the words; chosen in the same way. */
  private static final double WEIGHT = 0.5;

  /** Of a long message only the most urgent passages are asked about: each costs milliseconds. */
  private static final int MOST_PASSAGES = 3;

  private final SentenceVectors vectors;
  private final LinearModel urgency;
  private final int urgent;

  /**
   * @param urgency tells urgent from calm by the features of a vector
   */
  PassageMeaning(SentenceVectors vectors, LinearModel urgency) {
    this.vectors = vectors;
    this.urgency = urgency;
    this.urgent = urgency.labels().indexOf(Detector.URGENT);
  }

  /** From the normalised texts of examples and whether each is urgent. */
  static PassageMeaning train(SentenceVectors vectors, List<String> texts, int[] urgent) {
    var labels = List.of(Detector.CALM, Detector.URGENT);
    return new PassageMeaning(
        vectors, MeaningMaxent.train(labels, vectors.of(texts), urgent, PARAMETERS));
  }

  /** The passages as they sound by words and meaning together, and never less than by words. */
  List<Sound> weighed(List<Sound> passages, Reading reading) {
    if (!LanguageDetector.isWrittenIn(Locale.ENGLISH, reading.tokens())) {
      return passages;
    }
    var doubtful =
        new HashSet<>(
            passages.stream()
                .filter(sound -> UNSURE_FROM <= sound.chance() && sound.chance() < SURE_FROM)
                .sorted(Comparator.comparingDouble(Sound::chance).reversed())
                .limit(MOST_PASSAGES)
                .toList());
    return passages.stream()
        .map(sound -> doubtful.contains(sound) ? weighed(sound, reading) : sound)
        .toList();
  }

  /** Where vectors cannot be computed, the words must do. */
  private Sound weighed(Sound sound, Reading reading) {
    try {
      var text = text(sound.window(), reading);
      var odds = logOdds(sound.chance()) + WEIGHT * logOddsOfMeaning(text) + BALANCE;
      return new Sound(sound.window(), Math.max(sound.chance(), 1 / (1 + Math.exp(-odds))));
    } catch (RuntimeException | LinkageError _) {
      return sound;
    }
  }

  /** The whole text as it is, so that its vector serves the question after screening too. */
  private static String text(Window window, Reading reading) {
    return window.length() == reading.tokens().size()
        ? reading.text()
        : reading.words(window.start(), window.end());
  }

  private static double logOdds(double chance) {
    return Math.log(chance / (1 - chance));
  }

  private double logOddsOfMeaning(String text) {
    var logs = urgency.logEvaluate(SentenceVectors.features(vectors.of(text)));
    return logs[urgent] - logs[1 - urgent];
  }

  LinearModel urgency() {
    return urgency;
  }
}
