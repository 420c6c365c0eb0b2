package frontdesk.screening;

import frontdesk.catalogue.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * One way in which patients say that they have a red flag.
 *
 * @param id unique among all rules
 * @param aloneUpTo the longest sentence, in words, in which it makes a message urgent by itself; 0
 *     for a mere hint, which is one of the things the detector weighs
 * @param needs groups of terms; one term of every group must be there, in any order
 * @param within how many words may lie between the first group's term and any other group's
 * @param acrossSentences whether the terms may stand in different sentences
 * @param atMostWords the longest message that it reads, in words: a bare cry is alarming, the same
 *     word in a story is not
 * @param evenIfSupposed whether asking or imagining is alarming already
 * @param unless terms that take the rule back when they stand in the same sentence
 * @param examples messages that fire it
 */
record Rule(
    String id,
    RedFlag flag,
    int aloneUpTo,
    Locale language,
    List<List<String>> needs,
    int within,
    boolean acrossSentences,
    int atMostWords,
    boolean evenIfSupposed,
    List<String> unless,
    List<String> examples,
    Path file,
    int line) {
  static final int USUALLY_WITHIN = 8;

  /**
   * Whoever imagines harming themselves is in a crisis already, so a supposition lowers no crisis.
   */
  boolean countsWhenSupposed() {
    return evenIfSupposed || flag.level() == Level.CRISIS;
  }

  /** Whether it makes a message urgent by itself in a sentence of so many words. */
  boolean raisesAlone(int words) {
    return words <= aloneUpTo;
  }

  /**
   * What a combination needs beside a sign, such as a medicine, is told in words of no language.
   */
  boolean isSign() {
    return !language.equals(Locale.ROOT);
  }

  /** Whether it does so in short sentences at most. */
  boolean isHint() {
    return aloneUpTo < Integer.MAX_VALUE;
  }

  Rule {
    needs = needs.stream().map(List::copyOf).toList();
    unless = List.copyOf(unless);
    examples = List.copyOf(examples);
  }
}
