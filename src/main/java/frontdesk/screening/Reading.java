package frontdesk.screening;

import frontdesk.language.Token;
import frontdesk.screening.Findings.Match;
import frontdesk.screening.Windows.Window;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the rules see in one reading of a message.
 *
 * @param text as it was read
 * @param judged every complete rule, with its standing
 */
record Reading(String text, Findings findings, List<Judged> judged) {
  /** A complete rule and how it stands. */
  record Judged(Match match, Standing standing) {}

  Reading {
    judged = List.copyOf(judged);
  }

  List<Token> tokens() {
    return findings.tokens();
  }

  /** Whether all of a sign that is there lies in the window. */
  boolean hasSignIn(Window window) {
    return signsIn(window).anyMatch(Standing::isUrgent);
  }

  /** Whether there are signs in the window, and each of them was there some weeks ago. */
  boolean isAllRecentIn(Window window) {
    var urgent = signsIn(window).filter(Standing::isUrgent).distinct().toList();
    return urgent.equals(List.of(Standing.RECENT));
  }

  private Stream<Standing> signsIn(Window window) {
    return judged.stream()
        .filter(each -> each.match().rule().isSign())
        .filter(each -> window.start() <= each.match().start())
        .filter(each -> each.match().end() <= window.end())
        .map(Judged::standing);
  }

  /** How many words the sentences of a match have. */
  int wordsAround(Match match) {
    var start = match.start();
    while (start > 0 && isOneSentence(start - 1, match.start())) {
      start--;
    }
    var end = match.end();
    while (end < tokens().size() && isOneSentence(match.end() - 1, end)) {
      end++;
    }
    return end - start;
  }

  private boolean isOneSentence(int first, int second) {
    return tokens().get(first).sentence() == tokens().get(second).sentence();
  }

  /** The words from one token until before another. */
  String words(int start, int end) {
    return text.substring(tokens().get(start).start(), tokens().get(end - 1).end());
  }

  /** Never the text: it is private. */
  @Override
  public String toString() {
    return "Reading[" + tokens().size() + " tokens]";
  }
}
