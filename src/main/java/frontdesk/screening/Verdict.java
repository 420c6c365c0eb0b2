package frontdesk.screening;

import frontdesk.screening.Detector.Sound;
import frontdesk.screening.Reading.Judged;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Gathers what was found in every reading of a message, and takes the most urgent of it. */
final class Verdict {
  /**
   * The chances from which on the detector raises an alarm, for a passage and for a sentence taken
   * without the others. Chosen by what they catch and take over of the two rounds of blind
   * messages, which measure them no longer.
   */
  static final double PASSAGE = 0.65;

  static final double SENTENCE = 0.97;

  /** For a sentence in which a rule sees a sign. */
  static final double HINTED = 0.95;

  /** Of so few words the detector knows too little, unless it is as good as certain. */
  private static final int FEW_WORDS = 3;

  private static final double FEW_WORDS_CHANCE = 0.97;

  /** A chance that is no alarm, but reason enough to put the safety line under an answer. */
  static final double DOUBT = 0.4;

  private static final String DETECTOR = "detector";

  private static final Comparator<Evidence> MOST_URGENT =
      Comparator.comparing(Evidence::level).thenComparingInt(Evidence::rank);

  private final List<Combination> combinations;
  private final Optional<Detector> detector;
  private final Set<Evidence> evidence = new LinkedHashSet<>();
  private boolean isFrightening;

  Verdict(List<Combination> combinations, Optional<Detector> detector) {
    this.combinations = combinations;
    this.detector = detector;
  }

  /** Adds what reaches beyond the token {@code from} of a reading. */
  void add(Reading reading, int from) {
    var found = new ArrayList<Evidence>();
    reading.judged().stream()
        .filter(each -> each.match().rule().isSign() && each.match().end() > from)
        .map(each -> evidence(reading, each))
        .forEach(found::add);
    detector.ifPresent(each -> listen(each, reading, from, found));
    addCombinations(reading, found);
    evidence.addAll(found);
    isFrightening |= !reading.findings().cues(Cue.FRIGHTENING).isEmpty();
  }

  private void listen(Detector listening, Reading reading, int from, List<Evidence> found) {
    var hearing = listening.listen(reading, from);
    hearing
        .passage()
        .filter(sound -> isLoud(sound, PASSAGE))
        .or(() -> hearing.hinted().filter(sound -> isLoud(sound, HINTED)))
        .or(() -> hearing.sentence().filter(sound -> isLoud(sound, SENTENCE)))
        .map(sound -> evidence(reading, sound, listening.flag(hearing.clues(), sound.window())))
        .ifPresent(found::add);
    isFrightening |= hearing.passage().filter(sound -> sound.chance() >= DOUBT).isPresent();
  }

  private static boolean isLoud(Sound sound, double chance) {
    return sound.chance()
        >= (sound.window().length() < FEW_WORDS ? Math.max(chance, FEW_WORDS_CHANCE) : chance);
  }

  /** Where something is urgent, what is only hinted at completes a combination too. */
  private void addCombinations(Reading reading, List<Evidence> found) {
    if (found.stream().noneMatch(Evidence::isUrgent)) {
      return;
    }
    var present =
        found.stream()
            .filter(each -> each.standing().isUrgent())
            .map(Evidence::category)
            .collect(Collectors.toUnmodifiableSet());
    var told =
        reading.judged().stream()
            .filter(each -> each.standing() != Standing.NEGATED)
            .map(each -> each.match().rule().id())
            .collect(Collectors.toUnmodifiableSet());
    combinations.stream()
        .filter(each -> each.isComplete(present, told))
        .map(each -> evidence(reading, each))
        .forEach(found::add);
  }

  Screening of(ScreenedText text) {
    return evidence.stream()
        .filter(Evidence::isUrgent)
        .min(MOST_URGENT)
        .<Screening>map(
            worst ->
                new Screening.Urgent(
                    worst.level(), Optional.of(worst.category()), List.copyOf(evidence)))
        .orElseGet(() -> new Screening.Clear(text, List.copyOf(evidence), isFrightening));
  }

  private static Evidence evidence(Reading reading, Judged judged) {
    var match = judged.match();
    var rule = match.rule();
    return new Evidence(
        rule.id(),
        rule.flag().id(),
        rule.flag().rank(),
        judged.standing().lowered(rule.flag().level()),
        rule.language(),
        judged.standing(),
        rule.raisesAlone(reading.wordsAround(match)),
        reading.words(match.start(), match.end()));
  }

  /** The detector reads no dates: what the rules date in the same words, they date for it too. */
  private static Evidence evidence(Reading reading, Sound sound, RedFlag flag) {
    var window = sound.window();
    var standing = reading.isAllRecentIn(window) ? Standing.RECENT : Standing.PRESENT;
    return new Evidence(
        "%s %.2f".formatted(DETECTOR, sound.chance()),
        flag.id(),
        flag.rank(),
        standing.lowered(flag.level()),
        Locale.ROOT,
        standing,
        true,
        reading.words(window.start(), window.end()));
  }

  private static Evidence evidence(Reading reading, Combination combination) {
    var flag = combination.becomes();
    return new Evidence(
        combination.id(),
        flag.id(),
        flag.rank(),
        flag.level(),
        Locale.ROOT,
        Standing.PRESENT,
        true,
        reading.text());
  }
}
