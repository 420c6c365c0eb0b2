package frontdesk.intent;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * How a training does on the examples that each of its folds left out, a part of them of labels
 * that it hid too: for these every answer is wrong.
 *
 * @param right share of all that is answered with the right label or its counterpart, from 0 to 1
 * @param wrong share of all that is answered otherwise, from 0 to 1
 */
public record HeldOutScore(double right, double wrong) {
  /** More than chance and the order of the examples make of the same content. */
  private static final double TOLERANCE = 0.02;

  static HeldOutScore of(
      List<HeldOut> examples, Acceptance words, Acceptance blended, Counterparts counterparts) {
    Predicate<HeldOut> isAnswered =
        each ->
            each.blended()
                    .map(ranking -> blended.of(Signals.of(ranking, counterparts)))
                    .orElseGet(() -> words.of(Signals.of(each.words(), counterparts)))
                >= Thresholds.BLEND.confident();
    var answered = examples.stream().filter(isAnswered).toList();
    var right = answered.stream().filter(each -> isRight(each, counterparts)).count();
    return new HeldOutScore(
        right / (double) examples.size(), (answered.size() - right) / (double) examples.size());
  }

  private static boolean isRight(HeldOut each, Counterparts counterparts) {
    var best = each.blended().orElse(each.words()).best().label();
    return counterparts.areSame(best, each.example().label());
  }

  /** Whether it answers clearly less right, or clearly more wrong. */
  public boolean isWorseThan(HeldOutScore other) {
    return right < other.right - TOLERANCE || wrong > other.wrong + TOLERANCE;
  }

  /** For people to read. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.1f %% right and %.1f %% wrong", right * 100, wrong * 100);
  }
}
