package frontdesk.cli;

import frontdesk.chat.Exchange;
import frontdesk.chat.Explanation;
import frontdesk.intent.Classification;
import frontdesk.intent.ScoredLabel;
import frontdesk.screening.Evidence;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Explains a reply line by line: the rules and words that fired, the language, the scores and the
 * runners-up.
 */
final class WhyLines {
  private static final int RUNNERS_UP = 3;

  private WhyLines() {}

  static Stream<String> of(Exchange exchange) {
    Explanation why = exchange.why();
    var kind =
        Stream.of(
            "why: " + exchange.reply().kind() + ", language " + why.language().toLanguageTag());
    var evidence = why.evidence().stream().map(WhyLines::line);
    var classification = why.classification().stream().flatMap(WhyLines::lines);
    return Stream.of(kind, evidence, classification)
        .flatMap(lines -> lines)
        .map(line -> "  " + line);
  }

  private static String line(Evidence evidence) {
    return "red flag %s (%s, %s), %s: \"%s\""
        .formatted(
            evidence.rule(),
            evidence.category(),
            evidence.level().id(),
            evidence.standing().name().toLowerCase(Locale.ROOT),
            evidence.words());
  }

  private static Stream<String> lines(Classification classification) {
    var outcome =
        switch (classification) {
          case Classification.Confident _ -> "confident";
          case Classification.Ambiguous _ -> "ambiguous";
          case Classification.Unknown _ -> "unknown";
        };
    var head = "intent %s, score %.2f".formatted(outcome, classification.score());
    return Stream.concat(
        Stream.of(head), classification.ranked().stream().limit(RUNNERS_UP).map(WhyLines::line));
  }

  private static String line(ScoredLabel label) {
    return "  %.3f %s".formatted(label.probability(), label.label());
  }
}
