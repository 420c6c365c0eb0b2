package frontdesk.language;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Word patterns letter by letter, so that a typed word is held against all of them in one walk,
 * with or without slips.
 */
final class WordTrie {
  private static final int[] NONE = {};

  private final Node root = new Node();

  /** What is reached by one letter more; most nodes have one or two children. */
  private static final class Node {
    private char[] letters = {};
    private Node[] children = {};
    private int[] words = NONE;
    private int[] beginnings = NONE;

    Node child(char letter) {
      for (var i = 0; i < letters.length; i++) {
        if (letters[i] == letter) {
          return children[i];
        }
      }
      return add(letter);
    }

    private Node add(char letter) {
      letters = Arrays.copyOf(letters, letters.length + 1);
      children = Arrays.copyOf(children, children.length + 1);
      letters[letters.length - 1] = letter;
      children[children.length - 1] = new Node();
      return children[children.length - 1];
    }
  }

  /** Adds a pattern by its number: a whole word, or the beginning of one. */
  void add(String letters, boolean isBeginning, int number) {
    var node = root;
    for (var i = 0; i < letters.length(); i++) {
      node = node.child(letters.charAt(i));
    }
    if (isBeginning) {
      node.beginnings = with(node.beginnings, number);
    } else {
      node.words = with(node.words, number);
    }
  }

  private static int[] with(int[] numbers, int number) {
    var more = Arrays.copyOf(numbers, numbers.length + 1);
    more[numbers.length] = number;
    return more;
  }

  /** Tells the patterns that the word matches to the letter. */
  void findExact(String word, IntConsumer found) {
    var node = root;
    for (var i = 0; i < word.length(); i++) {
      var at = indexOf(node.letters, word.charAt(i));
      if (at < 0) {
        return;
      }
      node = node.children[at];
      tell(node.beginnings, found);
    }
    tell(node.words, found);
  }

  private static int indexOf(char[] letters, char letter) {
    for (var i = 0; i < letters.length; i++) {
      if (letters[i] == letter) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Tells every pattern that the word matches with at most so many slips, in the optimal string
   * alignment distance; a beginning is held against each beginning of it.
   */
  void findMisspelt(String word, int most, IntConsumer found) {
    new Walk(word, most, found).run();
  }

  /**
   * Goes down every path that can still lead to a match; a row a letter of the path, as in the
   * usual edit distance table. Of a row only the cells near the diagonal can hold few enough slips.
   */
  private final class Walk {
    private final String word;
    private final int most;
    private final IntConsumer found;
    private final int[][] rows;

    Walk(String word, int most, IntConsumer found) {
      this.word = word;
      this.most = most;
      this.found = found;
      this.rows = new int[word.length() + most + 1][word.length() + 1];
    }

    void run() {
      for (var row : rows) {
        Arrays.fill(row, most + 1);
      }
      Arrays.setAll(rows[0], i -> i);
      down(root, '\0', 0);
    }

    private void down(Node node, char letter, int depth) {
      if (depth + 1 == rows.length) {
        return;
      }
      for (var i = 0; i < node.letters.length; i++) {
        var least = fill(node.letters[i], letter, depth + 1);
        if (least <= most) {
          var child = node.children[i];
          tell(child.beginnings, found);
          if (rows[depth + 1][word.length()] <= most) {
            tell(child.words, found);
          }
          down(child, node.letters[i], depth + 1);
        }
      }
    }

    /** Fills the row of a letter and tells its least number of slips. */
    private int fill(char letter, char letterBefore, int depth) {
      var above = rows[depth - 1];
      var row = rows[depth];
      row[0] = depth;
      var least = depth;
      var last = Math.min(word.length(), depth + most);
      for (var i = Math.max(1, depth - most); i <= last; i++) {
        var typed = word.charAt(i - 1);
        var slips =
            Math.min(Math.min(row[i - 1], above[i]) + 1, above[i - 1] + (typed == letter ? 0 : 1));
        if (i > 1 && depth > 1 && typed == letterBefore && word.charAt(i - 2) == letter) {
          slips = Math.min(slips, rows[depth - 2][i - 2] + 1);
        }
        row[i] = slips;
        least = Math.min(least, slips);
      }
      return least;
    }
  }

  private static void tell(int[] numbers, IntConsumer found) {
    for (var number : numbers) {
      found.accept(number);
    }
  }
}
