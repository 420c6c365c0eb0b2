package frontdesk.screening;

import frontdesk.language.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * The stretches of a message that are judged each for itself, so that no other text hides a sign.
 */
final class Windows {
  /** A sentence longer than this, in words, is read in overlapping pieces. */
  private static final int LONGEST_SENTENCE = 36;

  private static final int LONGEST_PASSAGE = 60;

  private Windows() {}

  /** The tokens from {@code start} until before {@code end}. */
  record Window(int start, int end) {
    int length() {
      return end - start;
    }
  }

  /**
   * From every sentence on as many as make a passage; a short message is one passage, and none lies
   * within another.
   */
  static List<Window> passages(List<Token> tokens) {
    var sentences = sentences(tokens);
    var passages = new ArrayList<Window>();
    var reached = 0;
    for (var first = 0; first < sentences.size(); first++) {
      var last = first;
      while (last + 1 < sentences.size()
          && sentences.get(last + 1).end() - sentences.get(first).start() <= LONGEST_PASSAGE) {
        last++;
      }
      if (sentences.get(last).end() > reached) {
        passages.add(new Window(sentences.get(first).start(), sentences.get(last).end()));
        reached = sentences.get(last).end();
      }
    }
    return List.copyOf(passages);
  }

  /** The sentences, cut where they are too long. */
  static List<Window> sentences(List<Token> tokens) {
    var sentences = new ArrayList<Window>();
    for (var start = 0; start < tokens.size(); ) {
      var end = start + 1;
      while (end < tokens.size() && tokens.get(end).sentence() == tokens.get(start).sentence()) {
        end++;
      }
      addPieces(sentences, start, end);
      start = end;
    }
    return List.copyOf(sentences);
  }

  private static void addPieces(List<Window> pieces, int start, int end) {
    var from = start;
    while (end - from > LONGEST_SENTENCE) {
      pieces.add(new Window(from, from + LONGEST_SENTENCE));
      from += LONGEST_SENTENCE / 2;
    }
    pieces.add(new Window(from, end));
  }
}
