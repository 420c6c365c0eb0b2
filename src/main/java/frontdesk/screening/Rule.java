package frontdesk.screening;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * One way in which patients say that they have a red flag.
 *
 * @param id unique among all rules
 * @param needs groups of terms; one term of every group must be there, in any order
 * @param within how many words may lie between the first group's term and any other group's
 * @param acrossSentences whether the terms may stand in different sentences
 * @param unless terms that take the rule back when they stand in the same sentence
 * @param examples messages that fire it
 */
record Rule(
    String id,
    RedFlag flag,
    Locale language,
    List<List<String>> needs,
    int within,
    boolean acrossSentences,
    List<String> unless,
    List<String> examples,
    Path file,
    int line) {
  static final int USUALLY_WITHIN = 8;

  Rule {
    needs = needs.stream().map(List::copyOf).toList();
    unless = List.copyOf(unless);
    examples = List.copyOf(examples);
  }
}
